namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>The members of one kind of OpenAPI object that we look at.</summary>
internal sealed class OutlineShape
{
    private readonly Dictionary<string, OutlineMember> _members = new(StringComparer.Ordinal);

    public OutlineMember? this[string name] => _members.TryGetValue(name, out var member) ? member : null;

    public OutlineShape Text(params string[] names) => Add(OutlineKind.Text, null, names);

    public OutlineShape Flag(params string[] names) => Add(OutlineKind.Flag, null, names);

    public OutlineShape Texts(params string[] names) => Add(OutlineKind.Texts, null, names);

    public OutlineShape Keys(string name) => Add(OutlineKind.Keys, null, name);

    public OutlineShape Requirements(string name) => Add(OutlineKind.Requirements, null, name);

    public OutlineShape Schema(string name) => Add(OutlineKind.Schema, null, name);

    public OutlineShape Object(string name, OutlineShape shape) => Add(OutlineKind.Object, shape, name);

    public OutlineShape Map(string name, OutlineShape shape) => Add(OutlineKind.Map, shape, name);

    public OutlineShape List(string name, OutlineShape shape) => Add(OutlineKind.List, shape, name);

    private OutlineShape Add(OutlineKind kind, OutlineShape? shape, params string[] names)
    {
        foreach (var name in names)
        {
            _members.Add(name, new OutlineMember(kind, shape));
        }

        return this;
    }
}

using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>A schema that gets a C# type of its own.</summary>
internal sealed class TypeDeclaration(string name, ApiSchema schema)
{
    public string Name { get; } = name;

    /// <summary>An <see cref="ObjectSchema"/>, <see cref="EnumSchema"/> or <see cref="UnionSchema"/>.</summary>
    public ApiSchema Schema { get; } = schema;

    public TypeUsage Usage { get; set; }

    /// <summary>The members that are files, where values of the type are only ever sent as the parts of a multipart body.</summary>
    public IReadOnlyDictionary<string, FileCount> Files => (Usage & (TypeUsage.Parts | TypeUsage.Whole)) == TypeUsage.Parts ? _files : None;

    private static readonly Dictionary<string, FileCount> None = [];

    private readonly Dictionary<string, FileCount> _files = new(StringComparer.Ordinal);

    /// <summary>Notes that members are files in some multipart body.</summary>
    public void AddFile(string member, FileCount count) => _files[member] = count;
}

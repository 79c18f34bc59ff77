using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>All types that the schemas of a document become, by the pointer of the schema, in the order of their names' solution.</summary>
internal sealed class TypeCatalog(SchemaLookup lookup, NameScope scope, ChosenNames chosen)
{
    private readonly Dictionary<string, TypeDeclaration> _byPointer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);
    private readonly List<TypeDeclaration> _inOrder = [];

    public IReadOnlyList<TypeDeclaration> Declarations => _inOrder;

    public SchemaLookup Lookup { get; } = lookup;

    public ChosenNames Chosen { get; } = chosen;

    /// <summary>Whether a value of this shape has a type of its own rather than one of .NET's.</summary>
    public static bool NeedsType(ApiSchema schema) => schema switch
    {
        ObjectSchema shape => !IsFreeForm(shape),
        EnumSchema or UnionSchema => true,
        _ => false,
    };

    /// <summary>An object without any declared member is a map of anything, so that nothing it holds is lost.</summary>
    public static bool IsFreeForm(ObjectSchema schema) => schema.Properties.IsEmpty;

    public TypeDeclaration? Find(ApiSchema schema) =>
        _byPointer.TryGetValue(schema.Facts.Pointer, out var declaration) ? declaration : null;

    /// <summary>Takes the names that were chosen by hand, before any other type is named.</summary>
    public void TakeChosen()
    {
        foreach (var name in Chosen.All(NameAspect.Type).Select(Chosen.Check).OfType<CheckedName>())
        {
            if (scope.TryTake(name.Name))
            {
                _chosen.Add(name.Source.Pointer, name.Name);
            }
            else
            {
                Chosen.Refuse(name.Source, "something else has it already");
            }
        }
    }

    /// <summary>Reports chosen names of schemas that need no type.</summary>
    public void ReportUnused()
    {
        foreach (var name in Chosen.All(NameAspect.Type).Where(name => _chosen.ContainsKey(name.Pointer) && !_byPointer.ContainsKey(name.Pointer)))
        {
            Chosen.ReportUnused(name, "the schema becomes no type of its own");
        }
    }

    /// <summary>Declares the type under the first free name; a schema that has its type already keeps it.</summary>
    public void Declare(ApiSchema schema, params string[] candidates)
    {
        if (_byPointer.ContainsKey(schema.Facts.Pointer))
        {
            return;
        }

        if (!_chosen.TryGetValue(schema.Facts.Pointer, out var name))
        {
            name = scope.Take(schema.Facts.Pointer, candidates);
        }

        var declaration = new TypeDeclaration(name, schema);
        _byPointer.Add(schema.Facts.Pointer, declaration);
        _inOrder.Add(declaration);
    }
}

using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>All types that the schemas of a document become, by the pointer of the schema, in the order of their names' solution.</summary>
internal sealed class TypeCatalog(SchemaLookup lookup, NameScope scope)
{
    private readonly Dictionary<string, TypeDeclaration> _byPointer = new(StringComparer.Ordinal);
    private readonly List<TypeDeclaration> _inOrder = [];

    public IReadOnlyList<TypeDeclaration> Declarations => _inOrder;

    public SchemaLookup Lookup { get; } = lookup;

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

    /// <summary>Declares the type under the first free name; a schema that has its type already keeps it.</summary>
    public void Declare(ApiSchema schema, params string[] candidates)
    {
        if (_byPointer.ContainsKey(schema.Facts.Pointer))
        {
            return;
        }

        var declaration = new TypeDeclaration(scope.Take(schema.Facts.Pointer, candidates), schema);
        _byPointer.Add(schema.Facts.Pointer, declaration);
        _inOrder.Add(declaration);
    }
}

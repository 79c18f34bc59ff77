using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>A schema that gets a C# type of its own.</summary>
internal sealed class TypeDeclaration(string name, ApiSchema schema)
{
    public string Name { get; } = name;

    /// <summary>An <see cref="ObjectSchema"/>, <see cref="EnumSchema"/> or <see cref="UnionSchema"/>.</summary>
    public ApiSchema Schema { get; } = schema;

    public TypeUsage Usage { get; set; }
}

namespace Codegen.Pipeline.Model;

/// <summary>What any schema can say beside its shape.</summary>
/// <param name="Pointer">JSON pointer of the schema object.</param>
/// <param name="Nullable">JSON null is allowed.</param>
/// <param name="ReadOnly">Sent by the provider only.</param>
/// <param name="WriteOnly">Sent to the provider only.</param>
/// <param name="DefaultJson">The default as compact JSON text, else null.</param>
public sealed record SchemaFacts(
    string Pointer,
    string? Title = null,
    string? Description = null,
    bool Nullable = false,
    bool ReadOnly = false,
    bool WriteOnly = false,
    bool Deprecated = false,
    string? DefaultJson = null)
{
    /// <summary>The name of the format that values have on the wire (<c>x-codegen-format</c>), one of <see cref="ApiModel.Formats"/>; else null.</summary>
    public string? ValueFormat { get; init; }

    /// <summary>The facts of a schema that wraps another one and adds nothing but facts; the outer words count.</summary>
    public SchemaFacts Around(SchemaFacts inner) => new(
        Pointer,
        Title ?? inner.Title,
        Description ?? inner.Description,
        Nullable || inner.Nullable,
        ReadOnly || inner.ReadOnly,
        WriteOnly || inner.WriteOnly,
        Deprecated || inner.Deprecated,
        DefaultJson ?? inner.DefaultJson)
    {
        ValueFormat = ValueFormat ?? inner.ValueFormat,
    };
}

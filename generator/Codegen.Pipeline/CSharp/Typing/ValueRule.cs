namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>What is demanded of a value, by the kind of value that is written; a part that is null demands nothing.</summary>
internal sealed record ValueRule(TextRule? Text, NumberRule? Number, ListRule? List, MapRule? Map)
{
    public static readonly ValueRule None = new(null, null, null, null);

    public bool IsEmpty => this == None;
}

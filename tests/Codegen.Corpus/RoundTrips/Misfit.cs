namespace Codegen.Corpus.RoundTrips;

/// <summary>Where and why an example breaks its schema.</summary>
/// <param name="Pointer">The place in the example.</param>
/// <param name="Kind">Why, without values of the example: the same for all that are wrong in the same way.</param>
/// <param name="Value">What is wrong there, where that is worth saying.</param>
internal sealed record Misfit(string Pointer, string Kind, string Value = "")
{
    public override string ToString() => Value.Length == 0 ? $"{Pointer}: {Kind}" : $"{Pointer}: {Value} {Kind}";
}

namespace Codegen.Runtime.Http;

/// <summary>A parameter of a call, encoded.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values; null for the targets of the request.</param>
/// <param name="Separator">Between values in one; null for a parameter for each.</param>
internal sealed record DelimitedCallField(string Name, string[]? Values, string? Separator)
{
    internal IEnumerable<(string Name, string Value)> For(string[] targets)
    {
        string[] values = Values ?? targets;
        return Separator is null ? values.Select(value => (Name, value)) : [(Name, string.Join(Separator, values))];
    }
}

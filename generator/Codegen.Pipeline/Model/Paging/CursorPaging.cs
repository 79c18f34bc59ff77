namespace Codegen.Pipeline.Model.Paging;

/// <summary>Each answer has a token with which the next one is asked for.</summary>
/// <param name="At">JSON pointer of the token.</param>
public sealed record CursorPaging(string Pointer, string Items, string ParameterName, string At) : ApiPaging(Pointer, Items)
{
    public override string? Parameter => ParameterName;
}

namespace Codegen.Pipeline.Model.Paging;

/// <summary>A request asks for what comes after the last item so far.</summary>
/// <param name="At">JSON pointer, within an item, of what identifies it.</param>
/// <param name="Text">The parameter's value, with <c>{value}</c> for the last item's.</param>
/// <param name="Join">What stands between the caller's value of the parameter and ours; null where ours replaces it.</param>
/// <param name="Other">Another text with some value of another parameter, else null.</param>
public sealed record KeyPaging(string Pointer, string Items, string ParameterName, string At, string Text, string? Join, KeyPagingCase? Other) : ApiPaging(Pointer, Items)
{
    public override string? Parameter => ParameterName;
}

namespace Codegen.Pipeline.Model.Paging;

/// <summary>Pages have numbers.</summary>
/// <param name="First">The number of the first page.</param>
/// <param name="Pages">JSON pointer of the number of pages, else null.</param>
/// <param name="Last">JSON pointer of a flag that is true on the last page, else null.</param>
public sealed record PageNumberPaging(string Pointer, string Items, string ParameterName, int First, string? Pages, string? Last) : ApiPaging(Pointer, Items)
{
    public override string? Parameter => ParameterName;
}

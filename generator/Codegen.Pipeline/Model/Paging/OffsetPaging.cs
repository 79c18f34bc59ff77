namespace Codegen.Pipeline.Model.Paging;

/// <summary>A request says how many items to pass over.</summary>
/// <param name="Total">JSON pointer of the number of all items, else null.</param>
public sealed record OffsetPaging(string Pointer, string Items, string ParameterName, string? Total) : ApiPaging(Pointer, Items)
{
    public override string? Parameter => ParameterName;
}

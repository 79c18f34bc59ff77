namespace Codegen.Pipeline.Model.Paging;

/// <summary>Each answer has the address of the next one.</summary>
/// <param name="Link">JSON pointer of the address.</param>
public sealed record LinkPaging(string Pointer, string Items, string Link) : ApiPaging(Pointer, Items)
{
    public override string? Parameter => null;
}

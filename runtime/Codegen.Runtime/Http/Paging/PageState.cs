namespace Codegen.Runtime.Http.Paging;

/// <summary>What is known while pages are read one after the other.</summary>
/// <param name="request">The request without anything that says which page.</param>
/// <param name="start">The parameter's value for the first page, as the caller gave it; null for none.</param>
internal sealed class PageState(ApiRequest request, string? start)
{
    internal ApiRequest Request { get; } = request;

    internal string? Start { get; } = start;

    /// <summary>The page that was read last.</summary>
    internal PageTarget Current { get; set; } = new(start, null);

    /// <summary>A number that the way of paging keeps; null before the first answer.</summary>
    internal long? Number { get; set; }
}

namespace Codegen.Runtime.Http.Paging;

/// <summary>The items of one answer, and what the next one is asked for with.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, PageTarget? Next);

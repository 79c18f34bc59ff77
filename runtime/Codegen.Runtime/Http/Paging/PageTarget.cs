namespace Codegen.Runtime.Http.Paging;

/// <summary>A page: the value of the parameter for it, or its address.</summary>
internal sealed record PageTarget(string? Value, Uri? Link);

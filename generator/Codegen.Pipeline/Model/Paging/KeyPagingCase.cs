namespace Codegen.Pipeline.Model.Paging;

/// <summary>The text of a <see cref="KeyPaging"/> with one value of another query parameter, such as the order.</summary>
public sealed record KeyPagingCase(string Parameter, string Value, string Text);

namespace Codegen.Pipeline.Model.Paging;

/// <summary>How an operation's answer leads to the next one (<c>x-codegen-paging</c>). The set of cases is closed.</summary>
/// <param name="Pointer">Where the extension stands.</param>
/// <param name="Items">JSON pointer of the list in the answer; empty for the answer itself.</param>
public abstract record ApiPaging(string Pointer, string Items)
{
    /// <summary>The query parameter that says which page; null where a link does.</summary>
    public abstract string? Parameter { get; }
}

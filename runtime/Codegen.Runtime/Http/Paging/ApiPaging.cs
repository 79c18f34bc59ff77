using System.ComponentModel;
using System.Text.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>How an operation's answer leads to the next one. The set of cases is closed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiPaging
{
    private readonly string _items;

    private protected ApiPaging(string items) => _items = items;

    /// <summary>The query parameter that says which page is wanted; null where a link does.</summary>
    internal abstract string? Parameter { get; }

    /// <summary>The list of this answer; null where it has none.</summary>
    internal JsonElement? FindItems(ApiAnswer answer, JsonElement root) => JsonPlace.Find(root, _items) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Array } items => items,
        _ => throw answer.Unreadable("it holds something else where a list is due."),
    };

    /// <summary>What the next page is asked for with; null at the end.</summary>
    /// <param name="state">What is known of the pages so far.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="root">Its JSON.</param>
    /// <param name="items">Its items.</param>
    internal abstract PageTarget? Next(PageState state, ApiAnswer answer, JsonElement root, JsonElement? items);

    private protected static int CountOf(JsonElement? items) => items?.GetArrayLength() ?? 0;

    /// <summary>The target, unless it is the page that was just read: that would never end.</summary>
    private protected static PageTarget Advance(PageState state, ApiAnswer answer, PageTarget next)
    {
        if (next == state.Current)
        {
            throw answer.Unreadable("it names itself as the next page.");
        }

        state.Current = next;
        return next;
    }
}

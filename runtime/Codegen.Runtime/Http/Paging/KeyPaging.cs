using System.ComponentModel;
using System.Text.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>A request asks for what comes after the last item so far. A page without items is the end.</summary>
/// <param name="items">The JSON pointer of the list; empty for the answer itself.</param>
/// <param name="parameter">The query parameter that says after which item.</param>
/// <param name="at">The JSON pointer, within an item, of what identifies it.</param>
/// <param name="text">The parameter's value, with <c>{value}</c> for the last item's.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyPaging(string items, string parameter, string at, string text) : ApiPaging(items)
{
    /// <summary>What stands between the caller's own value of the parameter and ours; null where ours replaces it.</summary>
    public string? Join { get; init; }

    /// <summary>A query parameter one value of which asks for another text, such as one for the order; null for none.</summary>
    public string? WhenParameter { get; init; }

    /// <summary>That value.</summary>
    public string? WhenValue { get; init; }

    /// <summary>The text with that value.</summary>
    public string? WhenText { get; init; }

    internal override string? Parameter => parameter;

    internal override PageTarget? Next(PageState state, ApiAnswer answer, JsonElement root, JsonElement? items)
    {
        int count = CountOf(items);

        if (count == 0)
        {
            return null;
        }

        string key = JsonPlace.Text(items!.Value[count - 1], at) ?? throw answer.Unreadable("its last item does not have what identifies it.");
        bool isOther = WhenParameter is not null && state.Request.HasQueryText(WhenParameter, WhenValue!);
        string value = (isOther ? WhenText! : text).Replace("{value}", key, StringComparison.Ordinal);
        return Advance(state, answer, new PageTarget(Join is not null && state.Start is { Length: > 0 } start ? start + Join + value : value, null));
    }
}

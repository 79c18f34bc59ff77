using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>A request says how many items to pass over. A page without items is the end.</summary>
/// <param name="items">The JSON pointer of the list; empty for the answer itself.</param>
/// <param name="parameter">The query parameter that takes the number of items.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OffsetPaging(string items, string parameter) : ApiPaging(items)
{
    /// <summary>The JSON pointer of the number of all items; null where an answer does not tell. A negative number tells nothing.</summary>
    public string? Total { get; init; }

    internal override string? Parameter => parameter;

    internal override PageTarget? Next(PageState state, ApiAnswer answer, JsonElement root, JsonElement? items)
    {
        int count = CountOf(items);
        long offset = (state.Number ?? (state.Start is string start ? long.Parse(start, CultureInfo.InvariantCulture) : 0)) + count;
        state.Number = offset;

        return count == 0 || (Total is not null && JsonPlace.Number(root, Total) is long total and >= 0 && offset >= total)
            ? null
            : Advance(state, answer, new PageTarget(offset.ToString(CultureInfo.InvariantCulture), null));
    }
}

using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>Pages have numbers. A page without items is the end, too.</summary>
/// <param name="items">The JSON pointer of the list; empty for the answer itself.</param>
/// <param name="parameter">The query parameter that takes the number.</param>
/// <param name="first">The number of the first page.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageNumberPaging(string items, string parameter, int first) : ApiPaging(items)
{
    /// <summary>The JSON pointer of the number of pages; null where an answer does not tell.</summary>
    public string? Pages { get; init; }

    /// <summary>The JSON pointer of a flag that is true on the last page; null where an answer does not tell.</summary>
    public string? Last { get; init; }

    internal override string? Parameter => parameter;

    internal override PageTarget? Next(PageState state, ApiAnswer answer, JsonElement root, JsonElement? items)
    {
        long number = state.Number ?? (state.Start is string start ? long.Parse(start, CultureInfo.InvariantCulture) : first);
        bool isLast = CountOf(items) == 0
            || (Last is not null && JsonPlace.Find(root, Last) is { ValueKind: JsonValueKind.True })
            || (Pages is not null && JsonPlace.Number(root, Pages) is long pages && number - first + 1 >= pages);

        state.Number = number + 1;
        return isLast ? null : Advance(state, answer, new PageTarget((number + 1).ToString(CultureInfo.InvariantCulture), null));
    }
}

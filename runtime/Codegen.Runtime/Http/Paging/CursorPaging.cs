using System.ComponentModel;
using System.Text.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>Each answer has a token with which the next one is asked for.</summary>
/// <param name="items">The JSON pointer of the list; empty for the answer itself.</param>
/// <param name="parameter">The query parameter that takes the token.</param>
/// <param name="at">The JSON pointer of the token; nothing there is the end.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CursorPaging(string items, string parameter, string at) : ApiPaging(items)
{
    internal override string? Parameter => parameter;

    internal override PageTarget? Next(PageState state, ApiAnswer answer, JsonElement root, JsonElement? items) =>
        JsonPlace.Text(root, at) is string token ? Advance(state, answer, new PageTarget(token, null)) : null;
}

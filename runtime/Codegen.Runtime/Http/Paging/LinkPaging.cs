using System.ComponentModel;
using System.Text.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>Each answer has the address of the next one. It is followed on the same host only, for the credentials go there.</summary>
/// <param name="items">The JSON pointer of the list; empty for the answer itself.</param>
/// <param name="link">The JSON pointer of the address; nothing there is the end.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LinkPaging(string items, string link) : ApiPaging(items)
{
    internal override string? Parameter => null;

    internal override PageTarget? Next(PageState state, ApiAnswer answer, JsonElement root, JsonElement? items)
    {
        if (JsonPlace.Text(root, link) is not string text)
        {
            return null;
        }

        Uri address = answer.ResolveLink(text) ?? throw answer.Unreadable("its next page is not on the same host.");
        return Advance(state, answer, new PageTarget(null, address));
    }
}

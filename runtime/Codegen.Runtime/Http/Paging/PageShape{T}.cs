using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http.Paging;

/// <summary>Reads one answer of several.</summary>
internal sealed class PageShape<T>(ApiPaging paging, JsonCodec<IReadOnlyList<T>> codec, PageState state) : IAnswerShape<Page<T>>
{
    public Page<T> Read(ApiAnswer answer)
    {
        JsonElement root = answer.ReadJson(JsonCodecs.Element);
        JsonElement? items = paging.FindItems(answer, root);
        return new Page<T>(items is JsonElement list ? answer.ReadPart(codec, list) : [], paging.Next(state, answer, root, items));
    }
}

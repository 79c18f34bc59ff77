using System.Globalization;
using Codegen.Pipeline.Model;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Answers.</summary>
internal static class ResponseReader
{
    public static List<ApiResponse> Read(OpenApiResponses? sources, string operationPointer, ReadSession session, ReadScope scope)
    {
        var responses = new List<ApiResponse>();
        foreach (var entry in sources ?? [])
        {
            if (Statuses(entry.Key) is var (first, last))
            {
                responses.Add(Read(entry.Value, first, last, session, scope));
            }
            else
            {
                var pointer = JsonPointer.Append(JsonPointer.Append(operationPointer, "responses"), entry.Key);
                scope.Simplify(pointer, $"The answer '{entry.Key}', which is no status,", "nothing");
            }
        }

        return responses;
    }

    /// <summary><c>200</c>, <c>2XX</c> or <c>default</c>; null for anything else.</summary>
    private static (int First, int Last)? Statuses(string key)
    {
        if (key == "default")
        {
            return (0, 0);
        }

        if (key.Length != 3 || key[0] is < '1' or > '5')
        {
            return null;
        }

        if (string.Equals(key.Substring(1), "XX", StringComparison.OrdinalIgnoreCase))
        {
            var first = (key[0] - '0') * 100;
            return (first, first + 99);
        }

        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? (status, status) : null;
    }

    private static ApiResponse Read(IOpenApiResponse source, int first, int last, ReadSession session, ReadScope scope) => new(
        TypedDocument.PointerOf(source),
        first,
        last,
        source.Description,
        [.. HeaderReader.Read(source.Headers, session, scope)],
        Content(source, session, scope));

    private static ApiContent? Content(IOpenApiResponse source, ReadSession session, ReadScope scope)
    {
        if (source.Content is not { Count: > 0 } content)
        {
            return null;
        }

        var contents = ContentReader.Read(content, session, scope);
        if (contents.Find(candidate => candidate.Kind != ContentKind.Form) is { } readable)
        {
            return readable;
        }

        if (ContentReader.ReadMisnamed(content, session, scope) is { } misnamed)
        {
            return misnamed;
        }

        // A form or several parts in an answer: as they come.
        var entry = content.First();
        var pointer = TypedDocument.PointerOf(entry.Value);
        var kind = MediaTypes.IsMultipart(entry.Key) ? ContentKind.Binary : ContentKind.Text;
        return new ApiContent(pointer, entry.Key, kind, null, []);
    }
}

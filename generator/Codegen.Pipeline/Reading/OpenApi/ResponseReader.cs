using System.Globalization;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Answers.</summary>
internal static class ResponseReader
{
    private const string Accept = "x-codegen-accept";

    public static List<ApiResponse> Read(OpenApiOperation source, ReadSession session, ReadScope scope)
    {
        var operationPointer = TypedDocument.PointerOf(source);
        var accept = TypedDocument.Extension(source.Extensions, Accept);
        var responses = new List<ApiResponse>();
        foreach (var entry in source.Responses ?? [])
        {
            if (Statuses(entry.Key) is var (first, last))
            {
                responses.Add(Read(entry.Value, first, last, accept, session, scope));
            }
            else
            {
                var pointer = JsonPointer.Append(JsonPointer.Append(operationPointer, "responses"), entry.Key);
                scope.Simplify(pointer, $"The answer '{entry.Key}', which is no status,", "nothing");
            }
        }

        if (accept is not null && !responses.Exists(response => response.IsSuccess && response.Content is { } content && AnswerContentReader.IsSame(content.MediaType, accept)))
        {
            scope.Note(ProblemId.BadExtension, JsonPointer.Append(operationPointer, Accept), Accept, accept, "a media type of an answer that is a success");
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

    private static ApiResponse Read(IOpenApiResponse source, int first, int last, string? accept, ReadSession session, ReadScope scope)
    {
        var isError = first is not 0 and (< 200 or >= 300);
        var (content, others) = Content(source, isError ? null : accept, session, scope);
        return new ApiResponse(TypedDocument.PointerOf(source), first, last, source.Description, [.. HeaderReader.Read(source.Headers, session, scope)], content)
        {
            Others = isError ? [] : [.. others],
        };
    }

    private static (ApiContent? Preferred, List<ApiContent> Others) Content(IOpenApiResponse source, string? accept, ReadSession session, ReadScope scope)
    {
        if (source.Content is not { Count: > 0 } content)
        {
            return (null, []);
        }

        var contents = AnswerContentReader.Read(content, accept, session, scope);
        if (contents.Preferred is not null)
        {
            return contents;
        }

        if (ContentReader.ReadMisnamed(content, session, scope) is { } misnamed)
        {
            return (misnamed, []);
        }

        // A form or several parts in an answer: as they come.
        var entry = content.First();
        var pointer = TypedDocument.PointerOf(entry.Value);
        var kind = MediaTypes.IsMultipart(entry.Key) ? ContentKind.Binary : ContentKind.Text;
        return (new ApiContent(pointer, entry.Key, kind, null, []), []);
    }
}

using Codegen.Pipeline.Model;
using Microsoft.OpenApi;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Request bodies.</summary>
internal static class BodyReader
{
    /// <summary>Many servers and proxies drop or refuse a body of these methods, and OpenAPI gives it no meaning.</summary>
    public static bool IsWithout(string method) => method is "GET" or "HEAD" or "TRACE";

    /// <param name="choice">The media type that the document prefers.</param>
    public static ApiBody? Read(IOpenApiRequestBody? source, string method, MediaTypeChoice choice, ReadSession session, ReadScope scope)
    {
        if (source?.Content is not { Count: > 0 } content)
        {
            return null;
        }

        var pointer = TypedDocument.PointerOf(source);
        if (IsWithout(method))
        {
            scope.Simplify(pointer, $"The body of a {method} request", "no body");
            return null;
        }

        var contents = ContentReader.Read(content, session, scope, true);
        if (contents.Count == 0 && ContentReader.ReadMisnamed(content, session, scope) is { } misnamed)
        {
            contents.Add(misnamed);
        }

        if (contents.Count == 0)
        {
            var first = content.First();
            scope.Skip(TypedDocument.PointerOf(first.Value), $"it sends {first.Key}, which is not supported");
            return null;
        }

        var isChosen = choice.MoveToFront(contents, scope);
        return new ApiBody(pointer, source.Required, source.Description, [.. contents]) { IsChosen = isChosen };
    }
}

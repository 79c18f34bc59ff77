using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Outlines to Microsoft.OpenApi's objects, which know the defaults and the differences between versions.</summary>
internal static class TypedDocument
{
    private static readonly Uri Nowhere = new("https://document.invalid/");

    /// <summary>No rules: what we accept is decided by our own readers. No loading: references were resolved before.</summary>
    private static readonly OpenApiReaderSettings Settings = new() { LoadExternalRefs = false, RuleSet = new ValidationRuleSet() };

    public static OpenApiDocument Read(JsonObject outline, string version)
    {
        outline["openapi"] = version;
        if (outline["info"] is not JsonObject)
        {
            outline["info"] = new JsonObject();
        }

        if (outline["paths"] is not JsonObject)
        {
            outline["paths"] = new JsonObject();
        }

        return new OpenApiJsonReader().Read(outline, Nowhere, Settings).Document
            ?? throw new InvalidOperationException("Microsoft.OpenApi gave no document.");
    }

    /// <summary>Where an object stood in the spec.</summary>
    public static string PointerOf(IOpenApiElement? element)
    {
        var extensions = element switch
        {
            IOpenApiExtensible extensible => extensible.Extensions,
            IOpenApiReadOnlyExtensible extensible => extensible.Extensions,
            _ => null,
        };
        return Extension(extensions, OutlineWriter.Stamp) ?? "";
    }

    public static string? Extension(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out var extension) && extension is JsonNodeExtension node
            ? JsonNodes.Text(node.Node)
            : null;
}

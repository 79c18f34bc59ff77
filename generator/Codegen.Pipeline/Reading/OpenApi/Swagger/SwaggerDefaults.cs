using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi.Swagger;

/// <summary>What an OpenAPI 2.0 document says for all operations that do not say it themselves.</summary>
/// <param name="Consumes">Media types of bodies.</param>
/// <param name="Produces">Media types of answers.</param>
internal sealed record SwaggerDefaults(string? Host, string? BasePath, IReadOnlyList<string> Consumes, IReadOnlyList<string> Produces)
{
    public static SwaggerDefaults Of(JsonObject root) =>
        new(JsonNodes.Text(root["host"]), JsonNodes.Text(root["basePath"]), Texts(root["consumes"]), Texts(root["produces"]));

    public static List<string> Texts(JsonNode? node) => [.. (node as JsonArray ?? []).Select(JsonNodes.Text).OfType<string>()];

    /// <summary>The servers that OpenAPI 3 would name. Without a host the document's own origin is meant, which only the user knows.</summary>
    /// <param name="pointer">Where the schemes stand.</param>
    public JsonArray Servers(IReadOnlyList<string> schemes, string pointer)
    {
        var servers = new JsonArray();
        if (string.IsNullOrWhiteSpace(Host))
        {
            return servers;
        }

        foreach (var scheme in schemes.Count == 0 ? ["https"] : schemes)
        {
            servers.Add(new JsonObject
            {
                [OutlineWriter.Stamp] = pointer,
                ["url"] = scheme + "://" + Host + "/" + (BasePath ?? "").Trim('/'),
            });
        }

        return servers;
    }
}

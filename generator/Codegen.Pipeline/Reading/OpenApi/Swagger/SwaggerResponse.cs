using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Reading.OpenApi.Swagger;

/// <summary>Answers of OpenAPI 2.0, whose media types stand at the operation, as answers of OpenAPI 3.</summary>
internal static class SwaggerResponse
{
    public static void Convert(JsonObject response, IReadOnlyList<string> produces)
    {
        var examples = SwaggerDefaults.Texts(response["examples"]).FindAll(MediaTypes.IsValid);
        var schema = response[SwaggerShapes.Schema];
        response.Remove("examples");
        response.Remove(SwaggerShapes.Schema);

        // An answer without a schema has no body, unless an example shows one.
        var types = schema is null ? examples : produces.Count > 0 ? produces : examples.Count > 0 ? examples : ["application/json"];
        if (types.Count > 0)
        {
            response["content"] = Content(types, schema, SwaggerParameters.Pointer(response));
        }

        foreach (var header in (response["headers"] as JsonObject ?? []).Select(entry => entry.Value).OfType<JsonObject>())
        {
            header["schema"] = new JsonObject { [OutlineWriter.Stamp] = SwaggerParameters.Pointer(header) };
        }
    }

    private static JsonObject Content(IReadOnlyList<string> types, JsonNode? schema, string pointer)
    {
        var content = new JsonObject();
        foreach (var type in types)
        {
            content[type] = new JsonObject { [OutlineWriter.Stamp] = pointer, ["schema"] = schema?.DeepClone() };
        }

        return content;
    }
}

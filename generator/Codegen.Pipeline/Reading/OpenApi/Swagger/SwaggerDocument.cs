using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi.Swagger;

/// <summary>Turns the outline of an OpenAPI 2.0 document into one of OpenAPI 3. Every object keeps the pointer of its source.</summary>
internal static class SwaggerDocument
{
    public static void Convert(JsonObject outline)
    {
        var schemes = SwaggerDefaults.Texts(outline["schemes"]);
        outline["servers"] = SwaggerDefaults.Of(outline).Servers(schemes, outline.ContainsKey("schemes") ? "/schemes" : "/host");
        if (outline["securityDefinitions"] is JsonObject definitions)
        {
            outline.Remove("securityDefinitions");
            foreach (var definition in definitions.Select(entry => entry.Value).OfType<JsonObject>())
            {
                Convert(definition, "basic");
            }

            outline["components"] = new JsonObject { ["securitySchemes"] = definitions };
        }

        foreach (var member in (string[])["host", "basePath", "schemes", "consumes", "produces"])
        {
            outline.Remove(member);
        }
    }

    private static void Convert(JsonObject definition, string scheme)
    {
        if (JsonNodes.Text(definition["type"]) == scheme)
        {
            definition["type"] = "http";
            definition["scheme"] = scheme;
        }
    }
}

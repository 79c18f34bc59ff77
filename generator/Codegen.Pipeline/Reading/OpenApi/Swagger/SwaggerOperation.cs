using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.OpenApi.Swagger;

/// <summary>Turns the outline of an OpenAPI 2.0 operation into one of OpenAPI 3. Every object keeps the pointer of its source.</summary>
internal static class SwaggerOperation
{
    /// <summary>Gives back the parameters that make up a form, which have no place in an outline of OpenAPI 3.</summary>
    public static SwaggerForm? Convert(JsonObject item, JsonObject operation, SwaggerDefaults defaults, ReadScope scope)
    {
        var consumes = operation.ContainsKey("consumes") ? SwaggerDefaults.Texts(operation["consumes"]) : defaults.Consumes;
        var produces = operation.ContainsKey("produces") ? SwaggerDefaults.Texts(operation["produces"]) : defaults.Produces;
        var bodies = Bodies(item, scope);
        foreach (var body in Bodies(operation, scope))
        {
            bodies.RemoveAll(shared => IsSame(shared, body));
            bodies.Add(body);
        }

        var fields = bodies.FindAll(body => SwaggerParameters.In(body) == "formData");
        if (bodies.Find(body => SwaggerParameters.In(body) == "body") is { } content)
        {
            operation["requestBody"] = Body(content, consumes);
        }

        foreach (var response in (operation["responses"] as JsonObject ?? []).Select(entry => entry.Value).OfType<JsonObject>())
        {
            SwaggerResponse.Convert(response, produces);
        }

        if (operation["schemes"] is JsonArray)
        {
            var pointer = JsonPointer.Append(SwaggerParameters.Pointer(operation), "schemes");
            operation["servers"] = defaults.Servers(SwaggerDefaults.Texts(operation["schemes"]), pointer);
        }

        foreach (var member in (string[])["consumes", "produces", "schemes"])
        {
            operation.Remove(member);
        }

        return fields.Count == 0 ? null : new SwaggerForm(fields, consumes);
    }

    /// <summary>Takes the parameters that are no parameters in OpenAPI 3 out of a list, and converts the others.</summary>
    private static List<JsonObject> Bodies(JsonObject outline, ReadScope scope)
    {
        var bodies = new List<JsonObject>();
        if (outline["parameters"] is not JsonArray list)
        {
            return bodies;
        }

        var others = new JsonArray();
        foreach (var parameter in list.OfType<JsonObject>().ToList())
        {
            list.Remove(parameter);
            if (SwaggerParameters.In(parameter) is "body" or "formData")
            {
                bodies.Add(parameter);
            }
            else
            {
                SwaggerParameters.Convert(parameter, scope);
                others.Add(parameter);
            }
        }

        outline["parameters"] = others;
        return bodies;
    }

    private static bool IsSame(JsonObject left, JsonObject right) =>
        SwaggerParameters.In(left) == SwaggerParameters.In(right)
        && (SwaggerParameters.In(left) == "body" || JsonNodes.Text(left["name"]) == JsonNodes.Text(right["name"]));

    private static JsonObject Body(JsonObject parameter, IReadOnlyList<string> consumes)
    {
        var pointer = SwaggerParameters.Pointer(parameter);
        var content = new JsonObject();
        foreach (var mediaType in MediaTypesOf(consumes))
        {
            content[mediaType] = new JsonObject
            {
                [OutlineWriter.Stamp] = pointer,
                ["schema"] = parameter[SwaggerShapes.Schema]?.DeepClone(),
            };
        }

        return new JsonObject
        {
            [OutlineWriter.Stamp] = pointer,
            ["description"] = parameter["description"]?.DeepClone(),
            ["required"] = JsonNodes.Flag(parameter["required"]) == true,
            ["content"] = content,
        };
    }

    /// <summary>A document that names forms for all of its operations still means JSON where one has a body.</summary>
    private static List<string> MediaTypesOf(IReadOnlyList<string> consumes)
    {
        var fitting = consumes.Where(type => !SwaggerForm.IsForm(type)).Distinct(StringComparer.Ordinal).ToList();
        return fitting.Count == 0 ? ["application/json"] : fitting;
    }
}

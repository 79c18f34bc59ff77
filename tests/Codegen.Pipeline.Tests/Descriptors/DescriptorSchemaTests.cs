using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Tests.Descriptors;

/// <summary>The JSON Schema of descriptors, as an editor uses it.</summary>
public sealed class DescriptorSchemaTests
{
    [AjvFact]
    public void Every_descriptor_fits_the_schema()
    {
        var files = DescriptorFiles.All();
        var places = Validate(files.Select(file => Tree(file.Text)));

        var wrong = files.Zip(places, (file, errors) => (file.Name, errors)).Where(file => file.errors.Length > 0);

        Assert.True(files.Count >= 9, "Descriptors are missing.");
        Assert.Empty(wrong.Select(file => file.Name + ": " + string.Join("; ", file.errors)));
    }

    [AjvFact]
    public void Mistakes_are_refused_where_they_are()
    {
        var places = Validate(DescriptorMistakes.InSchema.Select(mistake => Tree(DescriptorMistakes.Change(mistake.Provider, mistake.Old, mistake.New))));

        var missed = DescriptorMistakes.InSchema.Zip(places, (mistake, errors) => (mistake, errors))
            .Where(pair => !pair.errors.Any(error => error.StartsWith(pair.mistake.Place, StringComparison.Ordinal)));

        Assert.Empty(missed.Select(pair => $"{pair.mistake.New} ({pair.mistake.Place}): {string.Join("; ", pair.errors)}"));
    }

    [Fact]
    public void A_code_that_occurs_twice_is_refused_by_the_syntax()
    {
        var (_, problems) = DescriptorFiles.Read(DescriptorMistakes.Change("bulk-get", "    1703: {", "    1702: {"));

        Assert.Equal("CG1005", Assert.Single(problems)[..6]);
    }

    [Fact]
    public void Names_within_a_descriptor_lead_somewhere()
    {
        var dangling = DescriptorFiles.All().SelectMany(file => Dangling(Tree(file.Text)).Select(name => file.Name + ": " + name));

        Assert.Empty(dangling);
    }

    private static IEnumerable<string> Dangling(JsonObject root)
    {
        foreach (var (parent, name, value) in Texts(root))
        {
            var found = name switch
            {
                "$ref" => root["schemas"]?[value["#/schemas/".Length..]] is not null,
                "x-codegen-format" or "dateFormat" => root["formats"]?[value] is not null,
                "setting" => root["settings"]?[value] is not null,
                "operation" or "logout" => root["operations"]?[value] is not null,
                "credential" => root["auth"]?["credentials"]?[value] is not null,
                _ => true,
            };
            if (!found)
            {
                yield return parent + "/" + name + " " + value;
            }
        }
    }

    private static IEnumerable<(string Parent, string Name, string Value)> Texts(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (name, child) in children)
        {
            if (child is JsonValue text && text.GetValueKind() == JsonValueKind.String)
            {
                yield return (node!.GetPath(), name, text.GetValue<string>());
            }

            foreach (var deeper in Texts(child))
            {
                yield return deeper;
            }
        }
    }

    private static string[][] Validate(IEnumerable<JsonObject> documents)
    {
        var input = new JsonObject
        {
            ["schema"] = DescriptorFiles.Schema,
            ["documents"] = new JsonArray([.. documents.Select(document => document.DeepClone())]),
        };
        var script = Path.Combine(DescriptorFiles.Root, "tests", "Codegen.Pipeline.Tests", "Descriptors", "validate.js");
        return JsonSerializer.Deserialize<string[][]>(Ajv.Run(script, input.ToJsonString()))!;
    }

    private static JsonObject Tree(string text)
    {
        var (tree, problems) = DescriptorFiles.Read(text);

        Assert.Empty(problems);
        return Assert.IsType<JsonObject>(tree);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Tests.Descriptors;

/// <summary>The JSON Schema of descriptors, as an editor uses it.</summary>
public sealed class DescriptorSchemaTests
{
    private const string Fly = "sms-fly";
    private const string Get = "bulk-get";
    private const string Jo = "jo-mobile";

    /// <summary>Which descriptor, what of its text becomes what, and where the schema has to object.</summary>
    private static readonly (string Provider, string Old, string New, string Place)[] Mistakes =
    [
        (Fly, "descriptor: '1.0'", "descriptor: '2.0'", "/descriptor enum"),
        (Fly, "descriptor: '1.0'\n", "", " required"),
        (Fly, "groups:\n", "grups:\n", " additionalProperties"),
        (Fly, "  title: SMS-fly\n", "", "/info required"),
        (Fly, "  version: '2.04'", "  version: 2.04", "/info/version type"),
        (Fly, "url: https://sms-fly.ua/api/v2", "url: ftp://sms-fly.ua/api/v2", "/servers/0/url pattern"),
        (Fly, "kind: body", "kind: bdy", "/auth/kind enum"),
        (Fly, "kind: body", "kind: basic", "/auth additionalProperties"),
        (Fly, "      secret: false", "      secret: no one", "/auth/credentials/appVersion/secret type"),
        (Fly, "kind: action-envelope", "kind: envelope", "/protocol/kind enum"),
        (Fly, "    action: action\n", "", "/protocol/envelope required"),
        (Fly, "    emptyData: object", "    emptyData: nothing", "/protocol/envelope/emptyData enum"),
        (Fly, "      at: /success\n", "      at: success\n", "/protocol/answer/success/at pattern"),
        (Fly, "    trailingCommas: true", "    trailingComma: true", "/protocol/reading additionalProperties"),
        (Fly, "    whenFalse: 0\n", "", "/formats/zero-one required"),
        (Fly, "name: InvalidRequest, ", "", "/errors/codes/INVREQUEST required"),
        (Fly, "category: sender, retry: never", "category: sendr, retry: never", "/errors/codes/INVSOURCE/category enum"),
        (Fly, "category: sender, retry: never", "category: sender, retry: often", "/errors/codes/INVSOURCE/retry enum"),
        (Fly, "    action: SENDMESSAGE\n", "", "/operations/messages.send required"),
        (Fly, "    action: SENDMESSAGE\n", "    action: SENDMESSAGE\n    path: /x\n", "/operations/messages.send/path false schema"),
        (Fly, "    send: send\n", "", "/operations/messages.send required"),
        (Fly, "    send: send\n", "    send: keyed\n", "/operations/messages.send required"),
        (Fly, "    send: send\n", "    send: twice\n", "/operations/messages.send/send enum"),
        (Fly, "      schema: { $ref: '#/schemas/Message' }\n", "", "/operations/messages.send/request required"),
        (Fly, "'#/schemas/MessageQuery'", "'#/components/schemas/MessageQuery'", "/operations/messages.getStatus/request/schema/$ref pattern"),
        (Fly, "    format: decimal", "    fromat: decimal", "/schemas/Amount additionalProperties"),
        (Fly, "    minItems: 1\n    maxItems: 2", "    minItems: one\n    maxItems: 2", "/schemas/Channels/minItems type"),
        (Get, "    fieldSeparator: '|'\n", "", "/protocol/answer required"),
        (Get, "    fieldSeparator: '|'", "    fieldSeparator: ''", "/protocol/answer/fieldSeparator minLength"),
        (Get, "    fieldSeparator: '|'", "    fieldSeparator: x", "/protocol/answer/fieldSeparator pattern"),
        (Get, "    fieldSeparator: '|'", "    fieldSeparator: 1", "/protocol/answer/fieldSeparator type"),
        (Get, "    recordSeparator: ','", "    recordSeparator: '\"'", "/protocol/answer/recordSeparator pattern"),
        (Get, "role: code, ", "role: value, ", "/protocol/answer/fields contains"),
        (Get, "      codes: [1701]", "      codes: []", "/protocol/answer/success/codes minItems"),
        (Get, "  method: GET", "  method: FETCH", "/protocol/method enum"),
        (Get, "    1702: {", "    0x6A6: {", "/errors/codes propertyNames"),
        (Get, "  fallback: [smpp-3.4]", "  fallback: [smpp]", "/errors/fallback/0 enum"),
        (Get, "  type: integer\n  codes:", "  type: text\n  codes:", "/errors/fallback maxItems"),
        (Get, "      attempts: 2", "      attempts: 100", "/errors/codes/1709/attempts maximum"),
        (Get, "    path: /bulksms/bulksms\n", "", "/operations/messages.submit required"),
        (Get, "    path: /bulksms/bulksms\n", "    path: bulksms?x=1\n", "/operations/messages.submit/path pattern"),
        (Get, "        list: { form: joined, separator: ',' }", "        list: { form: joined }", "/operations/messages.submit/parameters/destination/list required"),
        (Get, "        schema: { type: string, minLength: 1 }\n        encoding", "        encoding", "/operations/messages.submit/parameters/message required"),
        (Get, "otherwise: plain", "otherwise: utf-32", "/operations/messages.submit/parameters/message/encoding/otherwise anyOf"),
        (Jo, "/authorization_code\n", "/authorization_code~2\n", "/auth/steps/0/take/authorizationCode pattern"),
        (Jo, "unit: unix-seconds", "unit: seconds", "/auth/expiry/unit enum"),
        (Jo, "    statuses: [401]", "    statuses: [4010]", "/auth/renewal/statuses/0 maximum"),
        (Jo, "  token: { taken: token, in: header, name: X-Access-Token }\n", "", "/auth required"),
        (Jo, "    path: /send\n", "", "/operations/messages.send required"),
        (Jo, "    path: /send\n", "    path: /send\n    action: SEND\n", "/operations/messages.send/action false schema"),
        (Jo, "limit: 100, beyond: refuse", "limit: 100, beyond: drop", "/operations/messages.send/batch/beyond enum"),
        (Jo, "    confidence: client\n", "    confidence: sure\n", "/operations/session.authorize/confidence enum"),
    ];

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
        var places = Validate(Mistakes.Select(mistake => Tree(Change(mistake.Provider, mistake.Old, mistake.New))));

        var missed = Mistakes.Zip(places, (mistake, errors) => (mistake, errors))
            .Where(pair => !pair.errors.Any(error => error.StartsWith(pair.mistake.Place, StringComparison.Ordinal)));

        Assert.Empty(missed.Select(pair => $"{pair.mistake.New} ({pair.mistake.Place}): {string.Join("; ", pair.errors)}"));
    }

    [Fact]
    public void A_code_that_occurs_twice_is_refused_by_the_syntax()
    {
        var (_, problems) = DescriptorFiles.Read(Change(Get, "    1703: {", "    1702: {"));

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

    /// <summary>The text of a shipped descriptor with its first place of a kind changed.</summary>
    private static string Change(string provider, string old, string changed)
    {
        var text = DescriptorFiles.Shipped(provider);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"The descriptor of {provider} does not hold '{old}'.");
        return text[..place] + changed + text[(place + old.Length)..];
    }
}

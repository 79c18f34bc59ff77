using System.Text.Json.Nodes;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>
/// OAuth 2.0. With client credentials (and <c>x-codegen-oauth</c>, where their requests are unusual) clients get tokens
/// themselves; for all other flows a person is needed, so the caller brings the token.
/// </summary>
internal static class OAuthSchemeReader
{
    private const string Extension = "x-codegen-oauth";
    private const int MostScopes = 500;
    private const int LongestText = 2000;

    public static SecurityScheme Read(JsonNode? source, string pointer, string id, string? description, OAuthAddresses addresses, ReadScope scope)
    {
        var ready = new BearerScheme(pointer, id, description);
        var (flow, place) = ClientCredentials(source, pointer);
        var url = JsonNodes.Text(JsonNodes.Member(flow, "tokenUrl")) ?? "";
        var extension = (source as JsonObject)?.TryGetPropertyValue(Extension, out var stated) == true ? (true, stated) : (false, null);
        if (url.Length == 0)
        {
            if (extension.Item1)
            {
                Refuse(scope, pointer, "", "", "only on a scheme with flows.clientCredentials.tokenUrl, or in OpenAPI 2.0 with tokenUrl beside flow: application");
            }

            return ready;
        }

        var tokens = addresses.Read(url, JsonPointer.Append(place, "tokenUrl"), "a token that the caller brings", scope);
        var refresh = JsonNodes.Text(JsonNodes.Member(flow, "refreshUrl")) is { Length: > 0 } other
            ? addresses.Read(other, JsonPointer.Append(place, "refreshUrl"), "the address for tokens", scope)
            : null;
        if (tokens is null || (extension.Item1 && !IsUsable(extension.stated, pointer, scope)))
        {
            return ready;
        }

        return new OAuthScheme(
            pointer,
            id,
            description,
            tokens,
            refresh == tokens ? null : refresh,
            Scopes(JsonNodes.Member(flow, "scopes")),
            JsonNodes.Text(JsonNodes.Member(extension.stated, "audience")),
            JsonNodes.Text(JsonNodes.Member(extension.stated, "credentials")) == "body",
            JsonNodes.Text(JsonNodes.Member(extension.stated, "request")) == "json");
    }

    /// <summary>The flow and its place; OpenAPI 2.0 has one flow in a scheme, and its members stand in the scheme itself.</summary>
    private static (JsonNode? Flow, string Place) ClientCredentials(JsonNode? source, string pointer) =>
        JsonNodes.Member(source, "flows") is null && JsonNodes.Text(JsonNodes.Member(source, "flow")) == "application"
            ? (source, pointer)
            : (JsonNodes.Member(JsonNodes.Member(source, "flows"), "clientCredentials"), JsonPointer.Append(JsonPointer.Append(pointer, "flows"), "clientCredentials"));

    // What a request cannot carry is no scope (RFC 6749 section 3.3).
    private static EquatableArray<string> Scopes(JsonNode? scopes) => scopes is JsonObject listed
        ? listed.Select(scope => scope.Key).Where(IsScope).Take(MostScopes).ToEquatableArray()
        : [];

    private static bool IsScope(string text) => text.Length is > 0 and <= LongestText && text.All(c => c is > ' ' and <= '~' and not ('"' or '\\'));

    // A half understood extension would ask for the wrong token, so it counts as a whole or not at all.
    private static bool IsUsable(JsonNode? extension, string pointer, ReadScope scope)
    {
        if (extension is not JsonObject members)
        {
            return Refuse(scope, pointer, "", "", "an object with audience, credentials, request");
        }

        var usable = true;
        foreach (var member in members)
        {
            var text = JsonNodes.Text(member.Value);
            var allowed = member.Key switch
            {
                "audience" => text is { Length: > 0 and <= LongestText } && !text.Any(char.IsControl) ? null : "a text without line ends",
                "credentials" => text is "header" or "body" ? null : "header, body",
                "request" => text is "form" or "json" ? null : "form, json",
                _ => "audience, credentials, request",
            };
            usable &= allowed is null || Refuse(scope, pointer, member.Key, text ?? "", allowed);
        }

        return usable;
    }

    private static bool Refuse(ReadScope scope, string pointer, string key, string value, string allowed)
    {
        var place = JsonPointer.Append(pointer, Extension);
        scope.Note(ProblemId.BadExtension, key.Length == 0 ? place : JsonPointer.Append(place, key), key.Length == 0 ? Extension : Extension + "." + key, value, allowed);
        return false;
    }
}

using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Base addresses. An address is data from outside, so only plain absolute http and https ones pass.</summary>
internal static class ServerReader
{
    public static List<ApiServer> Read(IEnumerable<OpenApiServer>? servers, ReadScope scope)
    {
        var addresses = new List<ApiServer>();
        foreach (var server in servers ?? [])
        {
            var pointer = TypedDocument.PointerOf(server);
            if (pointer.Length == 0 || Url(server, pointer, scope) is not { } url || addresses.Exists(known => known.Url == url))
            {
                continue;
            }

            addresses.Add(new ApiServer(pointer, url, server.Description)
            {
                Name = server.Name,
                Template = server.Url!,
                Variables = Variables(server, pointer).ToEquatableArray(),
            });
        }

        return addresses;
    }

    private static IEnumerable<ServerVariable> Variables(OpenApiServer server, string pointer) =>
        from variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>()
        let at = server.Url!.IndexOf(Placeholder(variable.Key), StringComparison.Ordinal)
        where at >= 0
        orderby at
        select new ServerVariable(
            JsonPointer.Append(JsonPointer.Append(pointer, "variables"), variable.Key),
            variable.Key,
            DefaultOf(variable.Value)!,
            (variable.Value.Enum ?? []).Distinct().ToEquatableArray(),
            variable.Value.Description);

    private static string Placeholder(string variable) => "{" + variable + "}";

    private static string? DefaultOf(OpenApiServerVariable variable) => variable.Default ?? variable.Enum?.FirstOrDefault();

    private static string? Url(OpenApiServer server, string pointer, ReadScope scope)
    {
        var template = server.Url ?? "";
        var url = template;
        var reason = Insert(server, ref url) ?? ServerAddress.Refuse(url);
        if (reason is null)
        {
            return url;
        }

        scope.Note(ProblemId.ServerSkipped, JsonPointer.Append(pointer, "url"), template, reason);
        return null;
    }

    /// <summary>Puts the defaults of the variables in; gives back why that is impossible.</summary>
    private static string? Insert(OpenApiServer server, ref string url)
    {
        var template = url;
        foreach (var variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            var placeholder = Placeholder(variable.Key);
            if (!template.Contains(placeholder))
            {
                continue;
            }

            var value = DefaultOf(variable.Value);
            if (value is null)
            {
                return $"the variable '{variable.Key}' has no default";
            }

            if (IsInHost(template, placeholder) && LeavesHost(value))
            {
                return $"the default of the variable '{variable.Key}' reaches beyond the host name";
            }

            url = url.Replace(placeholder, value);
        }

        return url.IndexOfAny(['{', '}']) >= 0 ? "it has a variable that is not declared" : null;
    }

    /// <summary>A whole path may follow the host's name; a value that continues the name and goes on as a path could replace the host.</summary>
    private static bool LeavesHost(string value) =>
        value.IndexOfAny(['\\', '?', '#', '@']) >= 0 || value.IndexOf('/') > 0 || value.StartsWith("//", StringComparison.Ordinal);

    private static bool IsInHost(string template, string placeholder)
    {
        var scheme = template.IndexOf("://", StringComparison.Ordinal);
        var at = template.IndexOf(placeholder, StringComparison.Ordinal);
        if (scheme < 0 || at < scheme)
        {
            return false;
        }

        var end = template.IndexOf('/', scheme + 3);
        return end < 0 || at < end;
    }
}

using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Microsoft.OpenApi;
using ParameterLocation = Codegen.Pipeline.Model.ParameterLocation;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Ways to prove who is calling.</summary>
internal static class SecuritySchemeReader
{
    public static List<SecurityScheme> Read(IDictionary<string, IOpenApiSecurityScheme>? sources, ReferenceResolver tree, OAuthAddresses addresses, ReadScope scope)
    {
        var schemes = new List<SecurityScheme>();
        foreach (var entry in sources ?? new Dictionary<string, IOpenApiSecurityScheme>())
        {
            var pointer = TypedDocument.PointerOf(entry.Value);
            if (schemes.Count == SpecLimits.SecuritySchemes)
            {
                scope.Note(ProblemId.SecuritySchemeSkipped, pointer, entry.Key, $"there are more than {SpecLimits.SecuritySchemes}");
            }
            else if (entry.Value.Type == SecuritySchemeType.OAuth2)
            {
                schemes.Add(OAuthSchemeReader.Read(tree.Find(pointer), pointer, entry.Key, entry.Value.Description, addresses, scope));
            }
            else if (Read(entry.Value, pointer, entry.Key) is { } scheme)
            {
                schemes.Add(scheme);
            }
            else
            {
                scope.Note(ProblemId.SecuritySchemeSkipped, pointer, entry.Key, Reason(entry.Value));
            }
        }

        return schemes;
    }

    private static SecurityScheme? Read(IOpenApiSecurityScheme source, string pointer, string id) => source.Type switch
    {
        SecuritySchemeType.Http when Is(source, "basic") => new BasicScheme(pointer, id, source.Description),
        SecuritySchemeType.Http when Is(source, "bearer") => new BearerScheme(pointer, id, source.Description),
        SecuritySchemeType.OpenIdConnect => new BearerScheme(pointer, id, source.Description),
        SecuritySchemeType.ApiKey => Key(source, pointer, id),
        _ => null,
    };

    private static ApiKeyScheme? Key(IOpenApiSecurityScheme source, string pointer, string id)
    {
        var name = source.Name ?? "";
        ParameterLocation? location = source.In switch
        {
            Microsoft.OpenApi.ParameterLocation.Header when HttpToken.IsToken(name) && !HttpToken.IsFraming(name) => ParameterLocation.Header,
            Microsoft.OpenApi.ParameterLocation.Cookie when HttpToken.IsToken(name) => ParameterLocation.Cookie,
            Microsoft.OpenApi.ParameterLocation.Query when !string.IsNullOrWhiteSpace(name) => ParameterLocation.Query,
            _ => null,
        };
        return location is { } place ? new ApiKeyScheme(pointer, id, source.Description, place, name) : null;
    }

    private static bool Is(IOpenApiSecurityScheme source, string scheme) =>
        string.Equals(source.Scheme, scheme, StringComparison.OrdinalIgnoreCase);

    private static string Reason(IOpenApiSecurityScheme source) => source.Type switch
    {
        SecuritySchemeType.ApiKey => $"its place or its name '{source.Name}' is not one that a key can have",
        SecuritySchemeType.Http => $"the HTTP scheme '{source.Scheme}' is not supported",
        { } type => $"the type {type} is not supported",
        null => "its type is not known",
    };
}

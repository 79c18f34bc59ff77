using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace AllProviders.StandIns;

/// <summary>A request that a stand-in takes, and what it answers.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The whole path, percent-encoded as it travels.</param>
internal sealed record Exchange(string Method, string Path)
{
    /// <summary>Headers that must be there; without them the answer is 401.</summary>
    public IReadOnlyDictionary<string, string> Credentials { get; init; } = new Dictionary<string, string>();

    /// <summary>A parameter such as <c>key=value</c> that must be in the query; without it the answer is 401.</summary>
    public string? CredentialInQuery { get; init; }

    /// <summary>The rest of the query, in any order.</summary>
    public string Query { get; init; } = "";

    /// <summary>The body where it has to be JSON.</summary>
    public string? Json { get; init; }

    /// <summary>The body where it has to be a form, in any order.</summary>
    public string? Form { get; init; }

    public int Status { get; init; } = 200;

    public string Answer { get; init; } = "";

    public string MediaType { get; init; } = "application/json";

    /// <summary>A status of 4xx and what is wrong with the request, or null where nothing is.</summary>
    public (int Status, string Problem)? FindProblem(ReceivedRequest request)
    {
        if (Credentials.Any(pair => request.Headers[pair.Key] != pair.Value))
        {
            return (401, "a header with the credentials is missing or wrong");
        }

        var query = Pairs(request.Query);
        if (CredentialInQuery is not null && !query.Remove(CredentialInQuery))
        {
            return (401, "the credentials are not in the query");
        }

        if (!query.SequenceEqual(Pairs(Query)))
        {
            return (400, $"the query is {string.Join('&', query)} and should be {Query}");
        }

        return IsBodyRight(request) ? null : (400, $"the body is {request.Body} of type {request.MediaType} and should be {Json ?? Form ?? "empty"}");
    }

    private bool IsBodyRight(ReceivedRequest request) => this switch
    {
        { Json: not null } => request.MediaType == "application/json" && JsonNode.DeepEquals(JsonNode.Parse(request.Body), JsonNode.Parse(Json)),
        { Form: not null } => request.MediaType == "application/x-www-form-urlencoded" && Pairs(request.Body).SequenceEqual(Pairs(Form)),
        _ => request.Body.Length == 0,
    };

    private static List<string> Pairs(string text) =>
        [.. QueryHelpers.ParseQuery(text).SelectMany(static pair => pair.Value.Select(value => $"{pair.Key}={value}")).Order(StringComparer.Ordinal)];
}

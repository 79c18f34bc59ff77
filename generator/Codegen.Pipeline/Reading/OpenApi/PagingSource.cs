using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Takes the parts of a paging extension, and says of each that is wrong what is allowed there.</summary>
/// <param name="pointer">Where the extension, or the part of it, stands.</param>
internal sealed class PagingSource(string pointer, List<ApiParameter> parameters, ReadScope scope)
{
    private const string Extension = "x-codegen-paging";

    private readonly List<PagingSource> _parts = [];
    private bool _failed;

    public string Pointer => pointer;

    public bool HasFailed => _failed || _parts.Exists(part => part.HasFailed);

    public PagingSource Within(string key)
    {
        var part = new PagingSource(JsonPointer.Append(pointer, key), parameters, scope);
        _parts.Add(part);
        return part;
    }

    public void Refuse(string key, string allowed)
    {
        _failed = true;
        scope.Note(ProblemId.BadExtension, key.Length == 0 ? pointer : JsonPointer.Append(pointer, key), Extension, key, allowed);
    }

    /// <summary>A JSON pointer into the answer.</summary>
    public string? Place(JsonObject parent, string key, string? initial = null)
    {
        if (!parent.ContainsKey(key) && initial is not null)
        {
            return initial;
        }

        if (JsonNodes.Text(parent[key]) is { } place && (place.Length == 0 || place[0] == '/'))
        {
            return place;
        }

        Refuse(key, "a JSON pointer into the answer, such as /items");
        return null;
    }

    public string? OptionalPlace(JsonObject parent, string key) => parent.ContainsKey(key) ? Place(parent, key) : null;

    /// <summary>The name of one of the operation's query parameters.</summary>
    public string Parameter(JsonObject parent, string key)
    {
        var name = JsonNodes.Text(parent[key]) ?? "";
        if (!parameters.Exists(parameter => parameter.Location == ParameterLocation.Query && parameter.Name == name))
        {
            Refuse(key, "the name of a query parameter of the operation");
        }

        return name;
    }

    /// <summary>A text with a place for the last item's value.</summary>
    public string Template(JsonObject parent, string key)
    {
        var text = JsonNodes.Text(parent[key]) ?? "";
        if (!text.Contains("{value}"))
        {
            Refuse(key, "a text with {value} in it");
        }

        return text;
    }
}

using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>A schema object while it is read.</summary>
/// <param name="Types">What it may be, without "null"; empty where nothing tells.</param>
/// <param name="AllowsNull">JSON null is one of its values.</param>
/// <param name="Depth">How many schemas are open around it.</param>
/// <param name="IsPart">It is one of the parts of an <c>allOf</c> and may say next to nothing by itself.</param>
/// <param name="Hidden">Keywords that were dealt with already.</param>
internal sealed record SchemaNode(
    JsonObject Json,
    string Pointer,
    SchemaReader Reader,
    ReadScope Scope,
    IReadOnlyList<string> Types,
    bool AllowsNull,
    int Depth,
    bool IsPart,
    IReadOnlyList<string> Hidden)
{
    /// <summary>The one type, or null where there is none or there are several.</summary>
    public string? Type => Types.Count == 1 ? Types[0] : null;

    public JsonNode? this[string keyword] => Hidden.Contains(keyword) ? null : JsonNodes.Member(Json, keyword);

    public bool Has(string keyword) => this[keyword] is not null;

    public string PointerOf(string keyword) => JsonPointer.Append(Pointer, keyword);

    public SchemaNode Without(params string[] keywords) => this with { Hidden = [.. Hidden, .. keywords] };

    /// <summary>Reads a schema that stands under a keyword.</summary>
    public ApiSchema Read(string keyword) => Reader.Read(this[keyword], PointerOf(keyword), Scope, Depth + 1);

    /// <summary>Reads a schema that stands further inside, such as an item of a list under a keyword.</summary>
    public ApiSchema ReadAt(JsonNode? node, string pointer, bool isPart = false) => Reader.Read(node, pointer, Scope, Depth + 1, isPart);

    /// <summary>The schema as something simpler, with a note.</summary>
    public void Simplify(string what, string readAs) => Scope.Simplify(Pointer, what, readAs);

    public void Simplify(string keyword, string what, string readAs) => Scope.Simplify(PointerOf(keyword), what, readAs);
}

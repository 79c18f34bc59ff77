using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input;

/// <summary>A container that is being filled.</summary>
internal sealed class TreeFrame(JsonNode container, int place)
{
    public JsonNode Container { get; } = container;

    public JsonObject? Object { get; } = container as JsonObject;

    public JsonArray? Array { get; } = container as JsonArray;

    /// <summary>Where the container starts, in the parser's own count.</summary>
    public int Place { get; } = place;

    /// <summary>The name whose value comes next.</summary>
    public string? Key { get; set; }

    /// <summary>Where a YAML merge key stands among the members, if one does.</summary>
    public int? MergePlace { get; set; }

    public TreeSize Size { get; set; }
}

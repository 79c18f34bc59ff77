using System.Text.Json.Nodes;

namespace Codegen.Corpus.RoundTrips;

/// <summary>An example of a body in a document.</summary>
/// <param name="Pointer">Where it is.</param>
/// <param name="Schema">What it should fit; null where nothing is said.</param>
internal sealed record Example(string Pointer, BodyPlace Place, JsonNode? Value, JsonNode? Schema);

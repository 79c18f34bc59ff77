using System.Text.Json.Nodes;

namespace Codegen.Simulators.Hosting;

/// <summary>A status with a JSON body, or without a body.</summary>
internal readonly record struct Answer(int Status, JsonNode? Body = null);

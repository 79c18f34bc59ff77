using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>The variants of a union, in the order of the API's description.</summary>
/// <param name="shapes">One shape for each variant.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonVariants(JsonShape[] shapes)
{
    internal JsonShape[] Shapes { get; } = shapes;

    /// <summary>The first variant that takes any value and keeps it as it is, or -1.</summary>
    internal int Anything { get; } = Array.FindIndex(shapes, shape => shape.Kinds == JsonKinds.Any);
}

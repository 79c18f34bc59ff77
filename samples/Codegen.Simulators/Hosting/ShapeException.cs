namespace Codegen.Simulators.Hosting;

/// <summary>A part of a request is not as it has to be. Each service has its own words for that.</summary>
/// <param name="path">Where it is, beginning with <c>$</c>.</param>
internal sealed class ShapeException(string path, string problem) : Exception($"{path}: {problem}")
{
    public string Path => path;

    public string Problem => problem;

    /// <summary>The last part of the path.</summary>
    public string Member => path[(path.LastIndexOf('.') + 1)..];
}

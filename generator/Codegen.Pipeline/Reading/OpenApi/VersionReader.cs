using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Which version of OpenAPI a document is written in.</summary>
internal static class VersionReader
{
    /// <summary>The version that was called Swagger and differs from the others in its objects.</summary>
    private const string Swagger = "2.0";

    private static readonly string[] Versions = ["3.0", "3.1", "3.2"];

    public static bool IsSwagger(string version) => version == Swagger + ".0";

    public static string? Read(SpecTree tree, ProblemBag problems)
    {
        var hasOpenApi = tree.Root.ContainsKey("openapi");
        if (hasOpenApi && tree.Root.ContainsKey("swagger"))
        {
            problems.Add(ProblemId.UnsupportedVersion, "/swagger", "it states both openapi and swagger");
            return null;
        }

        if (!hasOpenApi && !tree.Root.ContainsKey("swagger"))
        {
            problems.Add(ProblemId.UnsupportedVersion, "", "it states none");
            return null;
        }

        var key = hasOpenApi ? "openapi" : "swagger";
        var version = Stated(tree, key);
        if (Canonical(version, hasOpenApi ? Versions : [Swagger]) is { } known)
        {
            return known;
        }

        problems.Add(ProblemId.UnsupportedVersion, "/" + key, key + " " + version);
        return null;
    }

    private static string Stated(SpecTree tree, string key) => JsonNodes.Text(tree.Root[key])?.Trim() ?? "(not a text)";

    private static string? Canonical(string version, string[] versions)
    {
        foreach (var known in versions)
        {
            if (version == known || version.StartsWith(known + ".", StringComparison.Ordinal))
            {
                return known + ".0";
            }
        }

        return null;
    }
}

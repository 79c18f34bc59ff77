using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Which version of OpenAPI a document is written in.</summary>
internal static class VersionReader
{
    public static string? Read(SpecTree tree, ProblemBag problems)
    {
        var hasOpenApi = tree.Root.ContainsKey("openapi");
        if (hasOpenApi && tree.Root.ContainsKey("swagger"))
        {
            problems.Add(ProblemId.UnsupportedVersion, "/swagger", "it states both openapi and swagger");
            return null;
        }

        if (!hasOpenApi)
        {
            var old = tree.Root.ContainsKey("swagger");
            problems.Add(
                ProblemId.UnsupportedVersion,
                old ? "/swagger" : "",
                old ? "swagger " + Stated(tree, "swagger") : "it states none");
            return null;
        }

        var version = Stated(tree, "openapi");
        if (Canonical(version) is { } known)
        {
            return known;
        }

        problems.Add(ProblemId.UnsupportedVersion, "/openapi", "openapi " + version);
        return null;
    }

    private static string Stated(SpecTree tree, string key) => JsonNodes.Text(tree.Root[key])?.Trim() ?? "(not a text)";

    private static string? Canonical(string version)
    {
        foreach (var known in (string[])["3.0", "3.1", "3.2"])
        {
            if (version == known || version.StartsWith(known + ".", StringComparison.Ordinal))
            {
                return known + ".0";
            }
        }

        return null;
    }
}

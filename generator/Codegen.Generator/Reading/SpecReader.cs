using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Input.Parts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Generator.Reading;

/// <summary>Reads an additional file and its metadata, where an <c>ApiSpec</c> item marked it.</summary>
internal static class SpecReader
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    public static MarkedSpec? Read(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var item = provider.GetOptions(text);
        var isBeside = IsTrue(item, "CodegenOverlay") || IsTrue(item, "CodegenNames");
        if (!isBeside && !IsTrue(item, "CodegenApiSpec"))
        {
            return null;
        }

        var project = provider.GlobalOptions;
        var path = ProjectPath.Relative(text.Path, Get(project, "build_property.ProjectDir"));
        var options = new SpecOptions(
            Get(item, Metadata + "Client"),
            Get(item, Metadata + "Namespace"),
            Get(item, Metadata + "Access"),
            Get(project, "build_property.RootNamespace"))
        {
            Paths = Get(item, Metadata + "Paths"),
            Tags = Get(item, Metadata + "Tags"),
            Operations = Get(item, Metadata + "Operations"),
        };
        var spec = Read(text, path, options, cancellationToken);
        return spec with
        {
            IsPart = isBeside || IsTrue(item, "Part"),
            Overlay = isBeside ? null : Get(item, Metadata + "Overlay"),
            Names = isBeside ? null : Get(item, Metadata + "Names"),
            References = spec.File is null || isBeside ? [] : ExternalReferences.Find(path, spec.File.Text).ToEquatableArray(),
        };
    }

    private static MarkedSpec Read(AdditionalText text, string path, SpecOptions options, CancellationToken cancellationToken)
    {
        if (text.GetText(cancellationToken) is not { } source)
        {
            return new MarkedSpec(text.Path, path, null, "the compiler cannot open the file.");
        }

        var content = source.ToString();
        return LossyText.Is(source, content)
            ? new MarkedSpec(text.Path, path, null, "the file is not written in UTF-8.")
            : new MarkedSpec(text.Path, path, new SpecFile(path, content, options), null);
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        string.Equals(Get(options, Metadata + name), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Get(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}

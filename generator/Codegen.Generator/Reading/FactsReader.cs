using Codegen.Pipeline.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Generator.Reading;

/// <summary>Narrows the compilation to the little that matters, from the two inputs that typing in C# does not touch.</summary>
internal static class FactsReader
{
    private const string Runtime = "Codegen.Runtime";

    public static IncrementalValueProvider<CompilationFacts> Read(IncrementalGeneratorInitializationContext context)
    {
        var language = context.ParseOptionsProvider.Select(static (options, _) => LanguageVersionOf(options));
        var hasRuntime = context.MetadataReferencesProvider
            .Where(static reference => IsRuntime(reference))
            .Collect()
            .Select(static (references, _) => references.Length > 0);
        return language.Combine(hasRuntime)
            .Select(static (pair, _) => new CompilationFacts(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ReadFacts);
    }

    private static int LanguageVersionOf(ParseOptions options) => options is CSharpParseOptions csharp ? (int)csharp.LanguageVersion : 0;

    // By name: to ask the compilation for one of its types would bind it on every keystroke.
    private static bool IsRuntime(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == Runtime,
        PortableExecutableReference { FilePath: { } path } => Path.GetFileNameWithoutExtension(path) == Runtime,
        _ => reference.Display == Runtime,
    };
}

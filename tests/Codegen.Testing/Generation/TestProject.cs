using System.Reflection;
using Codegen.Runtime.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Testing.Generation;

/// <summary>The project that specs are generated into: the oldest C# that is promised, and every warning an error.</summary>
public static class TestProject
{
    public const string Folder = "/project/";
    public const string RootNamespace = "Acme";

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,
        deterministic: true,
        warningLevel: 9999);

    public static IReadOnlyList<MetadataReference> Framework { get; } = [.. Directory
        .GetFiles(ReferenceAssemblies, "*.dll")
        .Order(StringComparer.Ordinal)
        .Select(path => MetadataReference.CreateFromFile(path))];

    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(JsonDataException).Assembly.Location);

    private static string ReferenceAssemblies => typeof(TestProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ReferenceAssemblies").Value!;

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Acme.Project",
        sources.Select((source, index) => Parse(source, $"{Folder}File{index}.cs")),
        [.. Framework, Runtime],
        Options);

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, System.Text.Encoding.UTF8);
}

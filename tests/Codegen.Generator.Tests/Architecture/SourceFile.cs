using System.Text.RegularExpressions;
using Codegen.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Codegen.Generator.Tests.Architecture;

/// <summary>A C# file of the repository, as the rules look at it.</summary>
/// <param name="Path">Seen from the repository's root, with slashes.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int LineCount => Text.AsSpan().Count('\n');

    /// <summary>Namespaces that the file imports or writes out.</summary>
    public IReadOnlyList<string> Imports => [.. Import().Matches(Text).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>Names of the types that are not in another one, with type parameters as in <c>JsonCodec{T}</c>.</summary>
    public IReadOnlyList<string> TopLevelTypes => [.. CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot()
        .DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
        .Select(node => node switch
        {
            TypeDeclarationSyntax type => type.Identifier.Text + ParametersOf(type.TypeParameterList),
            DelegateDeclarationSyntax type => type.Identifier.Text + ParametersOf(type.TypeParameterList),
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        })
        .OfType<string>()];

    public override string ToString() => Path;

    public static IReadOnlyList<SourceFile> Under(params string[] folders) => [.. folders.SelectMany(folder => Directory
        .EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
        .Where(path => !path.EndsWith(".golden.cs", StringComparison.Ordinal) && !path.Split('/').Any(part => part is "bin" or "obj" or ".cache" or "node_modules"))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, File.ReadAllText(RepositoryRoot.Combine(path)))))];

    private static string ParametersOf(TypeParameterListSyntax? list) =>
        list is null ? "" : "{" + string.Join(",", list.Parameters.Select(parameter => parameter.Identifier.Text)) + "}";

    [GeneratedRegex(@"(?m)^(?:global )?using (?:static )?(?:\w+ = )?([\w.]+)[^;(]*;")]
    private static partial Regex Import();
}

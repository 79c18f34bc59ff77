using System.Text.RegularExpressions;
using Codegen.Testing;

namespace Codegen.Generator.Tests.Architecture;

public class SourceFileTests
{
    private const int MostLines = 400;
    private const int MostTemplateLines = 120;

    private static readonly IReadOnlyList<SourceFile> Product = SourceFile.Under("generator", "runtime");

    [Fact]
    public void NoFileIsTooLong() => Assert.DoesNotContain(
        SourceFile.Under("generator", "runtime", "samples", "tests"),
        file => file.LineCount > MostLines && !IsDataTable(file));

    [Fact]
    public void AFileHoldsOneTypeAndHasItsName() => AssertNone(
        from file in Product
        let types = file.TopLevelTypes
        where types.Count != 1 || !IsNamedAfter(file.Name, types[0])
        select $"{file}: {string.Join(", ", types)}");

    [Fact]
    public void NamespacesFollowFolders() => AssertNone(
        from file in Product
        let expected = file.Folder.TrimEnd('/').Split('/', 2)[1].Replace('/', '.')
        where !file.Text.Contains($"\nnamespace {expected};", StringComparison.Ordinal) && !file.Text.StartsWith($"namespace {expected};", StringComparison.Ordinal)
        select file.Path);

    [Fact]
    public void NoProviderIsNamedInTheGeneratorOrTheRuntime()
    {
        var providers = Directory.GetDirectories(RepositoryRoot.Combine("specs"))
            .Select(path => Path.GetFileName(path)!)
            .Select(name => new Regex(@"\b" + string.Join("[ _-]?", name.Split('-', '_').Select(Regex.Escape)) + @"\b", RegexOptions.IgnoreCase))
            .ToList();

        Assert.NotEmpty(providers);
        AssertNone(
            from file in Product
            from provider in providers
            where provider.IsMatch(file.Text)
            select $"{file} names {provider.Match(file.Text).Value}");
    }

    [Fact]
    public void TemplatesAreShortAndShallow()
    {
        var templates = Directory.GetFiles(RepositoryRoot.Combine("generator", "Codegen.Pipeline", "Emission", "Templates"), "*.hbs");

        Assert.NotEmpty(templates);
        Assert.All(templates, path =>
        {
            var text = File.ReadAllText(path);
            Assert.InRange(text.AsSpan().Count('\n'), 0, MostTemplateLines);
            Assert.InRange(NestingOf(text), 0, 2);
        });
    }

    private static bool IsDataTable(SourceFile file) => file.Name.EndsWith("Table", StringComparison.Ordinal) || file.Name.EndsWith("Tables", StringComparison.Ordinal);

    // JsonInput.Numbers.cs is a part of JsonInput, JsonCodec{T}.cs holds JsonCodec<T>.
    private static bool IsNamedAfter(string fileName, string type) =>
        fileName == type || fileName.StartsWith(type + ".", StringComparison.Ordinal);

    private static int NestingOf(string template)
    {
        var depth = 0;
        var deepest = 0;
        foreach (Match tag in Regex.Matches(template, @"\{\{~?([#/^])"))
        {
            depth += tag.Groups[1].Value == "/" ? -1 : 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static void AssertNone(IEnumerable<string> violations) => Assert.True(!violations.Any(), string.Join("\n", violations));
}

using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Codegen.Generator.Tests.Hostile;

/// <summary>Shows by the syntax of generated files that no text of a document has become code.</summary>
internal static class SourceAudit
{
    private static readonly string[] AllowedAttributes = ["Obsolete", "JsonConverter", "SetsRequiredMembers", "NotNullWhen"];
    private static readonly string[] AllowedDirectives = ["#nullable enable", "#pragma warning disable CS0612, CS0618"];

    /// <summary>The marker stands in literals and comments only, and nothing but our own attributes and directives is there.</summary>
    public static void AssertInert(GeneratorRun run, string marker)
    {
        foreach (var root in Roots(run))
        {
            Assert.All(root.DescendantTokens(), token => Assert.False(
                token.Text.Contains(marker, StringComparison.Ordinal) && !token.IsKind(SyntaxKind.StringLiteralToken), "The marker became code: " + token));
            AssertOwnAttributes(root);
            AssertOwnDirectives(root);
            AssertOwnDocumentation(root);
        }
    }

    /// <summary>Both runs gave the same code but for the values of literals and comments.</summary>
    public static void AssertSameShape(GeneratorRun run, GeneratorRun twin)
    {
        Assert.Equal(twin.Files.Keys.Order(StringComparer.Ordinal), run.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (hint, text) in run.Files)
        {
            Assert.Equal(Shape(twin.Files[hint]), Shape(text));
        }
    }

    public static void AssertAscii(GeneratorRun run) =>
        Assert.All(run.Files.Values, text => Assert.DoesNotContain(text, character => character is not ('\n' or (>= ' ' and <= '~'))));

    /// <summary>All values of string literals.</summary>
    public static IEnumerable<string> Literals(GeneratorRun run) => Roots(run)
        .SelectMany(root => root.DescendantTokens())
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
        .Select(token => token.ValueText);

    private static IEnumerable<SyntaxNode> Roots(GeneratorRun run) =>
        run.Files.Values.Select(text => CSharpSyntaxTree.ParseText(text, TestProject.ParseOptions).GetRoot());

    private static SyntaxKind[] Shape(string text) =>
        [.. CSharpSyntaxTree.ParseText(text, TestProject.ParseOptions).GetRoot().DescendantTokens().Select(token => token.Kind())];

    private static void AssertOwnAttributes(SyntaxNode root) =>
        Assert.All(root.DescendantNodes().OfType<AttributeSyntax>(), attribute => Assert.Contains(attribute.Name.ToString().Split('.')[^1], AllowedAttributes));

    private static void AssertOwnDirectives(SyntaxNode root) => Assert.All(
        root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.IsDirective),
        trivia => Assert.Contains(trivia.ToString().Trim(), AllowedDirectives));

    private static void AssertOwnDocumentation(SyntaxNode root)
    {
        var elements = root.DescendantNodes(descendIntoTrivia: true).OfType<XmlEmptyElementSyntax>();
        Assert.All(elements, element => Assert.Contains(element.Name.ToString(), (string[])["br", "see", "inheritdoc"]));
        Assert.All(elements.SelectMany(element => element.Attributes), attribute => Assert.IsType<XmlCrefAttributeSyntax>(attribute));
    }
}

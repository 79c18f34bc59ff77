using Codegen.Testing;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Providers;

/// <summary>Every OpenAPI document in <c>specs</c> gives a client that compiles, without a warning that is not named here.</summary>
public sealed class ProviderSpecTests
{
    private static readonly string Root = RepositoryRoot.Combine("specs");

    public static TheoryData<string> Documents() =>
        [.. Directory.GetFiles(Root, "openapi.yaml", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void GivesAClient(string document)
    {
        var text = File.ReadAllText(Path.Combine(Root, document));

        var run = new GeneratorHarness(new TestSpec("specs/" + document, text)).RunUnchecked();
        using var generated = GeneratedAssembly.Compile(run);

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.DefaultSeverity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("bulksms/openapi.yaml", "SubmissionEntry")]
    [InlineData("callfire/openapi.yaml", "TextRecipient")]
    [InlineData("callfire/openapi.yaml", "TextBroadcast")]
    [InlineData("sms-fly/descriptor.yaml", "SmsMessage")]
    [InlineData("jo-mobile/descriptor.yaml", "Message")]
    public void CountsTheSegmentsOfATextThatIsSent(string document, string model)
    {
        var text = File.ReadAllText(Path.Combine(Root, document));
        var run = new GeneratorHarness(new TestSpec("specs/" + document, text)).RunUnchecked();

        using var generated = GeneratedAssembly.Compile(run);
        var type = Assert.Single(generated.Assembly.GetTypes(), candidate => candidate.Name == model);
        Assert.NotNull(type.GetMethod("GetSegments"));
    }
}

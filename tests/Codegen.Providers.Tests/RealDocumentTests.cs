using System.Reflection;
using Codegen.Runtime.Http;
using Codegen.Testing;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Providers.Tests;

/// <summary>The providers' own documents, which are not ours to keep here, give clients with every operation too.</summary>
public sealed class RealDocumentTests
{
    [SharedTheory("openapi", "npm")]
    [InlineData("bulksms.com", 15)]
    [InlineData("callcontrol.com", 6)]
    [InlineData("fraudlabspro.com_sms-verification", 2)]
    [InlineData("o2.cz_mobility", 2)]
    [InlineData("o2.cz_sociodemo", 3)]
    [InlineData("openstf.io", 10)]
    public void EveryOperationIsGenerated(string document, int operations)
    {
        var text = File.ReadAllText(SharedData.Combine("openapi", "npm", document + ".json"));

        var run = new GeneratorHarness(new TestSpec("document.json", text)).RunUnchecked();
        using var generated = GeneratedAssembly.Compile(run);

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(operations, generated.Assembly.GetTypes().Sum(CountOperations));
    }

    private static int CountOperations(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Count(static field => field.FieldType == typeof(ApiOperation));
}

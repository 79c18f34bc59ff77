using System.Reflection;
using Codegen.Runtime.Http;
using Codegen.Testing;
using Codegen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace Codegen.Providers.Tests;

/// <summary>The providers' own documents, old and new, which are not ours to keep here, give clients with every operation too.</summary>
public sealed class RealDocumentTests
{
    /// <summary>An operation was skipped, with a warning.</summary>
    private const string Skipped = "CG2001";

    /// <summary>Each document with the number of its operations.</summary>
    public static TheoryData<string, int> Documents { get; } = new()
    {
        { "google-paws-spectrum-v1explorer.swagger2.json", 6 },
        { "npm/bulksms.com.json", 15 },
        { "npm/callcontrol.com.json", 6 },
        { "npm/callfire.com.json", 122 },
        { "npm/fraudlabspro.com_sms-verification.json", 2 },
        { "npm/idtbeyond.com.json", 15 },
        { "npm/neutrinoapi.net.json", 28 },
        { "npm/o2.cz_mobility.json", 2 },
        { "npm/o2.cz_sociodemo.json", 3 },
        { "npm/openstf.io.json", 10 },
        { "npm/twilio.com_api.json", 195 },
        { "npm/zoom.us.json", 373 },
        { "reloadly-all-2022.openapi31.yaml", 37 },
        { "reloadly-rest-1.0.0-2018-11.swagger2.json", 14 },
        { "reloadly-topup-1.0.0-apisguru.swagger2.json", 14 },
        { "route-mobile-sms-1.0.0.openapi30.yaml", 14 },
        { "twilio-2010-04-01-apisguru-reconstructed.swagger2.json", 116 },
        { "twilio-2010-04-01.swagger2.json", 116 },
        { "zoom-2.0.0-2018.swagger2.json", 155 },
    };

    [SharedTheory("openapi")]
    [MemberData(nameof(Documents))]
    public void EveryOperationIsGeneratedOrNamed(string document, int operations)
    {
        var text = File.ReadAllText(SharedData.Combine("openapi", document));

        var run = new GeneratorHarness(new TestSpec("document" + Path.GetExtension(document), text)).RunBriefly();
        using var generated = GeneratedAssembly.Compile(run);

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        var skipped = run.Diagnostics.Count(static diagnostic => diagnostic.Id == Skipped);
        Assert.Equal(operations, skipped + generated.Assembly.GetTypes().Sum(CountOperations));
        Assert.InRange(skipped, 0, 4);
    }

    [SharedFact("openapi")]
    public void EveryDocumentIsTried()
    {
        var folder = SharedData.Combine("openapi");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".json" or ".yaml")
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        Assert.Equal(files.Order(StringComparer.Ordinal), Documents.Select(static row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    private static int CountOperations(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Count(static field => field.FieldType == typeof(ApiOperation));
}

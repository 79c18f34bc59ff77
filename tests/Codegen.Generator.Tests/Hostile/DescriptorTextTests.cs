using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Hostile;

/// <summary>Text of a descriptor that tries to become code.</summary>
public sealed class DescriptorTextTests
{
    private const string Marker = "EvilMarker";

    public static TheoryData<string> Texts() =>
    [
        "hello\npublic class EvilMarker { } //",
        "hello\u2028public class EvilMarker { } //",
        "\"; public class EvilMarker { } //",
        "*/ public class EvilMarker { } /*",
        "</summary> public class EvilMarker { }",
        "\"\"\" + EvilMarker() + \"\"\"",
        "{{EvilMarker}} {{> class}} ${EvilMarker} {EvilMarker}",
        "\\\"; EvilMarker(); //",
        "EvilMarker\u202E\u200B\uD800",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void StaysText(string text)
    {
        var run = new GeneratorHarness(new TestSpec("evil.json", Descriptor(text))).RunUnchecked();
        var twin = new GeneratorHarness(new TestSpec("evil.json", Descriptor("harmless"))).RunUnchecked();

        Assert.NotEmpty(twin.Files);
        SourceAudit.AssertInert(run, Marker);
        SourceAudit.AssertAscii(run);
        if (run.Files.Count > 0)
        {
            using var assembly = GeneratedAssembly.Compile(run);
        }
    }

    private static string Descriptor(string text)
    {
        var at = HostileSpec.Json(text);
        return $$"""
            {
              "descriptor": "1.0",
              "info": { "title": "Evil", "version": "1", "description": {{at}} },
              "servers": [ { "url": "https://api.example.com", "description": {{at}} } ],
              "auth": { "kind": "body", "description": {{at}}, "credentials": { "key": { "name": "key", "description": {{at}} } } },
              "protocol": {
                "kind": "action-envelope", "path": "/x",
                "envelope": { "auth": "auth", "action": "action", "data": "data", "constants": { "c": {{at}} } },
                "answer": { "success": { "at": "/ok", "values": [ {{at}}, 1 ] }, "data": [ "/data" ], "error": { "code": [ "/code" ] } }
              },
              "formats": { "flag": { "kind": "boolean", "description": {{at}}, "whenTrue": {{at}}, "whenFalse": "no" } },
              "errors": {
                "type": "text",
                "codes": { "A": { "name": "First", "meaning": {{at}}, "category": "balance", "retry": "never", "aliases": [ {{at}} ] } },
                "statuses": { "503": { "meaning": {{at}}, "category": "temporary", "retry": "never" } }
              },
              "operations": {
                "things.make": {
                  "summary": {{at}}, "description": {{at}}, "action": {{at}}, "send": "send",
                  "request": { "description": {{at}}, "schema": { "type": "object", "properties": { "on": { "type": "boolean", "x-codegen-format": "flag", "description": {{at}} } } } },
                  "response": { "description": {{at}}, "schema": { "type": "string" } }
                }
              }
            }
            """;
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Calls;

/// <summary>Patterns of a document, followed by the runtime, against .NET's own engine and against what would make that one hang.</summary>
public sealed class PatternTests
{
    private const string Use = """
        internal static class Use
        {
            public static string[] Run(string json)
            {
                var value = System.Text.Json.JsonSerializer.Deserialize<Acme.Patterns.Sample>(json)!;
                return System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(Codegen.Runtime.Json.JsonConstraints.ViolationsOf(value), violation => violation.Path));
            }
        }
        """;

    private static readonly string[] Patterns =
    [
        "^a", "b$", "^$", "^abc$", "a|b", "^(a|bc)*$", "^(?:ab?c){1,2}$", "^[a-c]+$", "[^a-c]", "^[^\\d]*$", "^\\d{2,3}$", "^\\w+$", "\\s", "^\\S*$", "^.{3}$",
        "^a{2,}b?$", "^a*?b+?$", "^[\\w-]+$", "^[-a]+$", "^[a\\]]+$", "^\\+?[0-9]{1,3}$", "^(\\+?[0-9]{1,3}|[^\\r\\n]{1,2})$", "a{1", "^\\x61\\u0062$", "^(?<n>a)b", "^(a|)$", "^(a*)*$", "^([a-c]+){2}$",
        "a.c", "^-?(0|[1-9]\\d*)(\\.\\d+)?$", "(^a|b$)", "^[\\s\\S]{2}$", "}", "]",
    ];

    [Fact]
    public void TheyMeanTheSameAsForDotNet()
    {
        using var assembly = Compile(Patterns);
        var random = new Random(5);
        var texts = Enumerable.Range(0, 400).Select(_ => new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => "abc019-+.]} _x{"[random.Next(15)])]));
        foreach (var text in texts.Concat(["", "aa", "abc", "abcabc", "12", "123", "+12", "0.5", "-10.25", "a1]"]))
        {
            var expected = Patterns.Select((pattern, index) => (pattern, index))
                .Where(pair => !Regex.IsMatch(text, pair.pattern, RegexOptions.ECMAScript))
                .Select(pair => $"body.p{pair.index}");

            Assert.Equal(expected, Violations(assembly, Patterns.Length, text));
        }
    }

    [Theory]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^.$", "\U0001F600", true)]
    [InlineData("^[^a]{2}$", "\U0001F600\U0001F601", true)]
    [InlineData("^\\u{1F600}$", "\U0001F600", true)]
    [InlineData("^\\d$", "\u0663", false)]
    [InlineData("^\\s$", "\u00A0", true)]
    public void TheyAreThoseOfEcmaScript(string pattern, string text, bool matches)
    {
        using var assembly = Compile([pattern]);

        Assert.Equal(matches, Violations(assembly, 1, text).Length == 0);
    }

    [Fact]
    public void NoneHangs()
    {
        string[] patterns = ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^((a{0,20}){0,20})*$", "(a*)*b"];
        using var assembly = Compile(patterns);

        Assert.Equal(["body.p0", "body.p1", "body.p2", "body.p3", "body.p4"], Violations(assembly, patterns.Length, new string('a', 5_000) + "!"));
    }

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("(?!a)")]
    [InlineData("(?<=a)b")]
    [InlineData("(a)\\1")]
    [InlineData("\\bword\\b")]
    [InlineData("\\p{L}+")]
    [InlineData("(?i)abc")]
    [InlineData("\\A[a-z]\\z")]
    [InlineData("a++")]
    [InlineData("/^[0-9]$/i")]
    [InlineData("[[:alpha:]]")]
    [InlineData("[]a]")]
    [InlineData("(((a{1000}){1000}){1000}){1000}")]
    [InlineData("(((){1000}){1000}){1000}")]
    public void WhatGoesBeyondIsNotChecked(string pattern)
    {
        using var assembly = Compile([pattern]);

        Assert.Empty(Violations(assembly, 1, "!"));
    }

    private static GeneratedAssembly Compile(string[] patterns)
    {
        var members = string.Join(",", patterns.Select((pattern, index) => $$"""
            "p{{index}}": { "type": "string", "pattern": {{JsonSerializer.Serialize(pattern)}} }
            """));
        var document = $$"""
            {
              "openapi": "3.0.3", "info": { "title": "Patterns", "version": "1" }, "servers": [ { "url": "https://api.example.com" } ],
              "paths": { "/": { "post": { "operationId": "send",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Sample" } } } },
                "responses": { "204": { "description": "Sent." } } } } },
              "components": { "schemas": { "Sample": { "type": "object", "properties": { {{members}} } } } }
            }
            """;
        return GeneratedAssembly.Compile(GeneratorHarness.Generate(new TestSpec("specs/patterns.json", document)), Use);
    }

    private static string[] Violations(GeneratedAssembly assembly, int count, string text)
    {
        var json = JsonSerializer.Serialize(Enumerable.Range(0, count).ToDictionary(index => $"p{index}", _ => text));
        return (string[])assembly.Call("Use", "Run", json)!;
    }
}

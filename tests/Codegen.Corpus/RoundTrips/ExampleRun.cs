using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Corpus.Results;
using Codegen.Runtime.Json;
using Microsoft.CodeAnalysis;

namespace Codegen.Corpus.RoundTrips;

/// <summary>Reads the examples of a document with its generated code and writes them back.</summary>
internal static class ExampleRun
{
    private const int MostExamples = 2000;
    private const int MostMismatches = 10;

    private static readonly MethodInfo TripMethod = typeof(ExampleRun).GetMethod(nameof(Trip), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static RoundTripResult Over(MemoryStream image, IEnumerable<SyntaxTree> trees, JsonObject document)
    {
        var references = new References(document);
        var examples = new ExampleFinder(references).Find().Take(MostExamples).ToList();
        if (examples.Count == 0)
        {
            return new RoundTripResult();
        }

        var context = new AssemblyLoadContext("generated", isCollectible: true);
        try
        {
            image.Position = 0;
            var assembly = context.LoadFromStream(image);
            var bodies = new GeneratedBodies(trees);
            return examples.Aggregate(new RoundTripResult(), (sum, example) => Add(sum, Unwrapped(example, references), CodecOf(bodies, example, assembly), references));
        }
        finally
        {
            context.Unload();
        }
    }

    private static object? CodecOf(GeneratedBodies bodies, Example example, Assembly assembly) =>
        bodies.CodecOf(example.Place) is { } expression ? CodecExpression.Evaluate(expression, assembly) : null;

    private static RoundTripResult Add(RoundTripResult sum, Example example, object? codec, References references)
    {
        // A null that the schema allows is told by what holds the value: no codec ever sees it.
        if (codec is null || (example.Value is null && new SchemaParts(references, example.Schema).AllowsNull))
        {
            return sum with { Unmatched = sum.Unmatched + 1 };
        }

        if (DifferenceOf(example, codec, references) is not { } difference)
        {
            return sum with { Equal = sum.Equal + 1 };
        }

        if (new SchemaFit(references).Problem(example.Schema, example.Value) is { } misfit)
        {
            var first = $"#{example.Pointer} {misfit}";
            var same = sum.Broken.TryGetValue(misfit.Kind, out var known) ? known with { Count = known.Count + 1 } : new BrokenExamples(1, first);
            return sum with { Invalid = sum.Invalid + 1, Broken = new Dictionary<string, BrokenExamples>(sum.Broken) { [misfit.Kind] = same } };
        }

        var mismatch = $"#{example.Pointer} {difference}";
        return sum with
        {
            Different = sum.Different + 1,
            Mismatches = sum.Mismatches.Count < MostMismatches ? [.. sum.Mismatches, mismatch] : sum.Mismatches,
        };
    }

    /// <summary>Some documents have a text that holds the JSON where the JSON itself should be.</summary>
    internal static Example Unwrapped(Example example, References references)
    {
        if (example.Value is not JsonValue value || !value.TryGetValue(out string? text) || text.TrimStart() is not ['{' or '[', ..]
            || new SchemaFit(references).Problem(example.Schema, example.Value) is null)
        {
            return example;
        }

        try
        {
            return example with { Value = JsonNode.Parse(text) };
        }
        catch (JsonException)
        {
            return example;
        }
    }

    private static string? DifferenceOf(Example example, object codec, References references)
    {
        try
        {
            var value = CodecTypeOf(codec.GetType());
            var written = (byte[])TripMethod.MakeGenericMethod(value).Invoke(
                null, BindingFlags.DoNotWrapExceptions, null, [codec, JsonSerializer.SerializeToUtf8Bytes(example.Value)], null)!;
            return JsonDifference.Find(new SchemaParts(references, example.Schema, example.Value), example.Value, JsonNode.Parse(written));
        }
        catch (Exception exception) when (exception is JsonDataException or ArgumentException)
        {
            return exception.Message.ReplaceLineEndings(" ");
        }
    }

    private static Type CodecTypeOf(Type codec)
    {
        var type = codec;
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(JsonCodec<>))
        {
            type = type.BaseType!;
        }

        return type.GetGenericArguments()[0];
    }

    private static byte[] Trip<T>(JsonCodec<T> codec, byte[] utf8) => codec.ToUtf8Bytes(codec.Parse(utf8));
}

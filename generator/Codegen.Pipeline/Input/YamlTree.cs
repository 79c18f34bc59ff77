using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Codegen.Pipeline.Input;

/// <summary>
/// YAML text to tree, restricted to what JSON can say (YAML 1.2 core schema). Works on the parser's events, so that nothing
/// is ever constructed from a tag, and copies what an alias names only within the limits.
/// </summary>
internal static class YamlTree
{
    private const string CoreTag = "tag:yaml.org,2002:";

    public static JsonNode? Read(string text, int start, ProblemBag problems)
    {
        var builder = new TreeBuilder(problems, text.Length, place => start + place);
        try
        {
            new YamlEventReader(builder).Read(Events(text));
        }
        catch (YamlException exception)
        {
            builder.Fail(ProblemId.UnreadableDocument, Math.Min(PlaceOf(exception.Start), text.Length), exception.Message);
        }

        return builder.Failed ? null : builder.Root;
    }

    /// <summary>Reports each key and item with its place; aliases are not followed, since what they name stands elsewhere.</summary>
    public static void Scan(string text, ITokenSink sink)
    {
        foreach (var token in Events(text))
        {
            switch (token)
            {
                case MappingStart:
                    sink.BeginObject(PlaceOf(token.Start));
                    break;
                case SequenceStart:
                    sink.BeginArray(PlaceOf(token.Start));
                    break;
                case MappingEnd or SequenceEnd:
                    sink.End();
                    break;
                case Scalar scalar:
                    sink.Scalar(scalar.Value, PlaceOf(token.Start), PlaceOf(token.End));
                    break;
                case AnchorAlias:
                    sink.Scalar("", PlaceOf(token.Start), PlaceOf(token.End));
                    break;
            }
        }
    }

    public static bool IsSyntaxError(Exception exception) => exception is YamlException;

    private static IEnumerable<ParsingEvent> Events(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(new Scanner(reader, true, SpecLimits.KeyCharacters + 1));
        while (parser.MoveNext())
        {
            yield return parser.Current!;
        }
    }

    private static int PlaceOf(Mark mark) => (int)mark.Index;

    private static string? NameOf(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    private sealed class YamlEventReader(TreeBuilder builder)
    {
        private readonly YamlAnchors _anchors = new(builder);
        private readonly Stack<string?> _openAnchors = new();
        private int _documents;

        public void Read(IEnumerable<ParsingEvent> events)
        {
            foreach (var token in events)
            {
                Take(token, PlaceOf(token.Start));
                if (builder.Failed)
                {
                    return;
                }
            }
        }

        private void Take(ParsingEvent token, int place)
        {
            switch (token)
            {
                case DocumentStart when ++_documents > 1:
                    builder.Fail(ProblemId.InvalidDocument, place, "there is more than one YAML document");
                    break;
                case NodeEvent node when builder.WantsKey && node is not Scalar:
                    builder.Fail(ProblemId.InvalidDocument, place, "a key is not a text");
                    break;
                case MappingStart start:
                    Begin(start, new JsonObject(), "map", place);
                    break;
                case SequenceStart start:
                    Begin(start, new JsonArray(), "seq", place);
                    break;
                case MappingEnd or SequenceEnd:
                    _anchors.Merge(builder.Innermost!);
                    if (!builder.Failed)
                    {
                        _anchors.Define(_openAnchors.Pop(), builder.End());
                    }

                    break;
                case Scalar scalar when builder.WantsKey:
                    Key(scalar, place);
                    break;
                case Scalar scalar:
                    Value(scalar, place);
                    break;
                case AnchorAlias alias:
                    _anchors.Copy(alias.Value.Value, place);
                    break;
            }
        }

        private void Begin(NodeEvent start, JsonNode container, string tag, int place)
        {
            if (!start.Tag.IsEmpty && !start.Tag.IsNonSpecific && start.Tag.Value != CoreTag + tag)
            {
                BadTag(start, place);
                return;
            }

            _openAnchors.Push(NameOf(start.Anchor));
            _anchors.Open(NameOf(start.Anchor));
            builder.Begin(container, place);
        }

        private void Key(Scalar scalar, int place)
        {
            if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && scalar.Tag.Value != CoreTag + "str")
            {
                BadTag(scalar, place);
                return;
            }

            builder.Key(scalar.Value, place);
            if (scalar is { Value: "<<", Style: ScalarStyle.Plain } && !builder.Failed)
            {
                builder.Innermost!.MergePlace = place;
            }

            _anchors.Define(NameOf(scalar.Anchor), JsonValue.Create(scalar.Value), new TreeSize(1, scalar.Value.Length, 0));
        }

        private void Value(Scalar scalar, int place)
        {
            var size = new TreeSize(1, scalar.Value.Length, 0);
            var plain = scalar.Style == ScalarStyle.Plain;
            var tag = scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? null : scalar.Tag.Value;
            if (tag is null ? !plain || scalar.Tag.IsNonSpecific : tag == CoreTag + "str")
            {
                builder.Text(scalar.Value, place);
                _anchors.Define(NameOf(scalar.Anchor), JsonValue.Create(scalar.Value), size);
                return;
            }

            JsonValue? value = null;
            if (!YamlScalar.IsNull(scalar.Value))
            {
                value = YamlScalar.ToBoolean(scalar.Value) ?? YamlScalar.ToNumber(scalar.Value) ?? JsonValue.Create(scalar.Value);
            }

            if (tag is not null && !Fits(tag, value))
            {
                BadTag(scalar, place);
                return;
            }

            _anchors.Define(NameOf(scalar.Anchor), value, size);
            if (value?.GetValueKind() == JsonValueKind.String)
            {
                builder.Text(scalar.Value, place);
            }
            else
            {
                builder.Value(value, size, place);
            }
        }

        private static bool Fits(string tag, JsonValue? value) => value?.GetValueKind() switch
        {
            null => tag == CoreTag + "null",
            JsonValueKind.Number => tag is CoreTag + "int" or CoreTag + "float",
            JsonValueKind.True or JsonValueKind.False => tag == CoreTag + "bool",
            _ => false,
        };

        private void BadTag(NodeEvent node, int place) =>
            builder.Fail(ProblemId.InvalidDocument, place, $"the tag '{node.Tag.Value}' is not allowed");
    }
}

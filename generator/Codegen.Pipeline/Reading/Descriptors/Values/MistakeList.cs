using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>The mistakes of one descriptor, each at its place and with what is allowed there.</summary>
internal sealed class MistakeList(ProblemBag problems)
{
    /// <summary>More would bury the first ones, which mostly are the cause of the others.</summary>
    public const int Shown = 100;

    private const int ChunkLength = 180;
    private const int Chunks = 6;

    public int Count { get; private set; }

    public void UnknownKey(string pointer, string key, IReadOnlyCollection<string> allowed) =>
        Add(ProblemId.UnknownKey, JsonPointer.Append(pointer, key), () => [key, Guess(key, allowed), .. List(allowed)]);

    public void WrongType(string pointer, string wanted, JsonNode? found) =>
        Add(ProblemId.WrongType, pointer, () => [wanted, TypeOf(found)]);

    public void MissingKey(string pointer, string key, string wanted) => Add(ProblemId.MissingKey, pointer, () => [key, wanted]);

    public void BadValue(string pointer, string value, string wanted) => Add(ProblemId.BadValue, pointer, () => [value, "", wanted]);

    public void BadChoice(string pointer, string value, IReadOnlyCollection<string> allowed) =>
        Add(ProblemId.BadValue, pointer, () => [value, Guess(value, allowed), "one of ", .. List(allowed)]);

    /// <param name="kind">What the name should be one of, such as "format".</param>
    public void UnknownName(string pointer, string name, string kind, IEnumerable<string> known) =>
        Add(ProblemId.UnknownName, pointer, () => [name, kind, Guess(name, known), .. List(known.DefaultIfEmpty("none"))]);

    /// <param name="where">Where it stands already.</param>
    public void Repeated(string pointer, string value, string where) => Add(ProblemId.RepeatedValue, pointer, () => [value, where]);

    public void Contradiction(string pointer, string what) => Add(ProblemId.Contradiction, pointer, () => [what]);

    private void Add(ProblemId id, string pointer, Func<string[]> arguments)
    {
        Count++;
        if (Count <= Shown)
        {
            problems.Add(id, pointer, arguments());
        }
        else if (Count == Shown + 1)
        {
            problems.Add(ProblemId.DocumentTooLarge, "", "number of mistakes that are shown", ProblemText.Number(Shown));
        }
    }

    /// <summary>Names joined by commas, in pieces that an argument can hold.</summary>
    private static IEnumerable<string> List(IEnumerable<string> names)
    {
        var piece = "";
        var pieces = 0;
        foreach (var name in names)
        {
            if (piece.Length + name.Length > ChunkLength && piece.Length > 0)
            {
                yield return piece + ", ";
                piece = "";
                if (++pieces == Chunks)
                {
                    yield return "...";
                    yield break;
                }
            }

            piece += piece.Length == 0 ? name : ", " + name;
        }

        yield return piece;
    }

    private static string Guess(string text, IEnumerable<string> known) =>
        NearestName.Of(text, known) is { } nearest ? $"Did you mean '{nearest}'? " : "";

    private static string TypeOf(JsonNode? node) => JsonNodes.KindOf(node) switch
    {
        JsonValueKind.Object => "a map",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a flag",
        _ => "empty",
    };
}

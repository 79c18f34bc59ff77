using System.Globalization;

namespace Codegen.Runtime.Json;

/// <summary>
/// Holds the values of one request against the rules of the API's description while codecs write them. So it sees what would go
/// out, by the names on the wire, however it is nested.
/// </summary>
internal sealed partial class JsonCheck
{
    /// <summary>More than a reader takes in; how many there are is counted all the same.</summary>
    internal const int MostViolations = 100;

    private readonly List<ConstraintViolation> _violations = [];
    private readonly List<Frame> _frames = [];
    private string _root = string.Empty;
    private JsonRule? _rule;

    internal IReadOnlyList<ConstraintViolation> Violations => _violations;

    /// <summary>All violations, also those that are not kept.</summary>
    internal int Count { get; private set; }

    /// <summary>Writes a value into the void and notes which rules it breaks.</summary>
    /// <param name="root">The value's path.</param>
    /// <param name="codec">The value's codec.</param>
    /// <param name="value">The value.</param>
    /// <param name="rule">The value's own rule; null where only parts of it have rules.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    internal void Check<T>(string root, JsonCodec<T> codec, T value, JsonRule? rule)
    {
        Begin(root, rule);
        using JsonBuffer buffer = codec.WriteToBuffer(value, this);
        FindRepeated(buffer.Written);
    }

    /// <summary>The same for a text, which needs no codec.</summary>
    internal void CheckText(string root, string value, JsonRule rule)
    {
        Begin(root, rule);
        Text(value);
    }

    /// <summary>The same for a whole number.</summary>
    internal void CheckWhole(string root, long value, JsonRule rule)
    {
        Begin(root, rule);
        Whole(value);
    }

    private void Begin(string root, JsonRule? rule)
    {
        _root = root;
        _rule = rule;
        _frames.Clear();
    }

    internal void BeginObject(JsonNames? names)
    {
        JsonRule? rule = TakeRule();
        JsonObjectRules? members = names?.Rules;
        _frames.Add(new Frame
        {
            Names = names,
            Members = members,
            Rule = rule,
            Present = members is { NeedsPresence: true } ? new bool[names!.Count] : null,
            Triggered = members is { Requirements.Length: > 0 } ? new bool[members.Requirements.Length] : null,
        });
    }

    internal void EndObject()
    {
        Frame frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        int least = Math.Max(frame.Rule?.MinProperties ?? 0, frame.Members?.MinProperties ?? 0);
        int most = Math.Min(frame.Rule?.MaxProperties ?? int.MaxValue, frame.Members?.MaxProperties ?? int.MaxValue);
        CheckCount(frame.Count, least, ConstraintRule.MinProperties, most, ConstraintRule.MaxProperties);

        if (frame.Present is bool[] present)
        {
            CheckMembers(frame, present);
        }
    }

    internal void Name(JsonNames names, int index)
    {
        Frame frame = _frames[^1];
        frame.Names = names;
        frame.Index = index;
        frame.Key = null;
        frame.Count++;
        _rule = frame.Members?.Of(index);

        if (frame.Present is bool[] present)
        {
            present[index] = true;
        }
    }

    internal void NameText(string name)
    {
        Frame frame = _frames[^1];
        frame.Key = name;
        frame.Count++;
        _rule = frame.Members is null ? frame.Rule?.Values : frame.Members.Extras;
    }

    internal void BeginList(int count)
    {
        JsonRule? rule = TakeRule();

        if (rule is not null)
        {
            CheckCount(count, rule.MinItems, ConstraintRule.MinItems, rule.MaxItems, ConstraintRule.MaxItems);
        }

        _frames.Add(new Frame { Rule = rule, IsList = true });
    }

    internal void Item(int index)
    {
        Frame frame = _frames[^1];
        frame.Index = index;
        _rule = frame.Rule?.Items;
    }

    internal void EndList() => _frames.RemoveAt(_frames.Count - 1);

    /// <summary>A member that is null is as good as left out where members are weighed against each other.</summary>
    internal void Null()
    {
        _rule = null;

        if (_frames.Count > 0 && _frames[^1] is { Present: bool[] present, Key: null } frame)
        {
            present[frame.Index] = false;
        }
    }

    private JsonRule? TakeRule()
    {
        JsonRule? rule = _rule;
        _rule = null;
        return rule;
    }

    private void CheckMembers(Frame frame, bool[] present)
    {
        JsonObjectRules rules = frame.Members!;

        if (rules.Combination is JsonCombination combination && !combination.IsKept(present))
        {
            Add(Path(), ConstraintRule.Combinations, combination.Describe(frame.Names!));
        }

        for (int i = 0; i < rules.Requirements.Length; i++)
        {
            JsonRequirement requirement = rules.Requirements[i];

            foreach (int member in requirement.Required)
            {
                if (frame.Triggered![i] && !present[member])
                {
                    Add(JsonPath.Member(Path(), frame.Names!.NameAt(member)), ConstraintRule.Requires, requirement.Describe(frame.Names));
                }
            }
        }
    }

    private void CheckCount(int count, int least, ConstraintRule below, int most, ConstraintRule above)
    {
        if (count < least)
        {
            Add(Path(), below, JsonRule.Digits(least));
        }
        else if (count > most)
        {
            Add(Path(), above, JsonRule.Digits(most));
        }
    }

    private void Add(string path, ConstraintRule rule, string limit)
    {
        Count++;

        if (_violations.Count < MostViolations)
        {
            _violations.Add(new ConstraintViolation(path, rule, limit));
        }
    }

    private string Path()
    {
        string path = _root;

        foreach (Frame frame in _frames)
        {
            path = frame.IsList
                ? $"{path}[{frame.Index.ToString(CultureInfo.InvariantCulture)}]"
                : JsonPath.Member(path, frame.Key ?? frame.Names!.NameAt(frame.Index));
        }

        return path;
    }

    private sealed class Frame
    {
        public bool IsList { get; init; }

        /// <summary>The rule of the list or the map.</summary>
        public JsonRule? Rule { get; init; }

        /// <summary>The rules of an object's members.</summary>
        public JsonObjectRules? Members { get; init; }

        public bool[]? Present { get; init; }

        public bool[]? Triggered { get; init; }

        public JsonNames? Names { get; set; }

        /// <summary>The member or the item that is being written.</summary>
        public int Index { get; set; }

        /// <summary>The member's name where it is only known at run time.</summary>
        public string? Key { get; set; }

        public int Count { get; set; }
    }
}

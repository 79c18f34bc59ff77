using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;

namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <content>Lists and maps.</content>
internal readonly partial record struct DescriptorValue
{
    public List<T> Items<T>(Func<DescriptorValue, T?> read, int least = 0)
        where T : class
    {
        var (mistakes, pointer) = (Mistakes, Pointer);
        var items = List(least).Select((item, index) => read(new DescriptorValue(item, JsonPointer.Append(pointer, index), mistakes, Presence.There)));
        return [.. items.Where(item => item is not null).Select(item => item!)];
    }

    public List<T> Values<T>(Func<DescriptorValue, T?> read, int least = 0)
        where T : struct
    {
        var (mistakes, pointer) = (Mistakes, Pointer);
        var items = List(least).Select((item, index) => read(new DescriptorValue(item, JsonPointer.Append(pointer, index), mistakes, Presence.There)));
        return [.. items.Where(item => item is not null).Select(item => item!.Value)];
    }

    /// <summary>A list of which no two items are the same.</summary>
    public List<T> Distinct<T>(Func<DescriptorValue, T?> read, int least = 0)
        where T : class
    {
        var seen = new HashSet<T>();
        return Items(value => read(value) is { } item && Add(value, item, seen) ? item : null, least);
    }

    /// <summary>A list of which no two values are the same.</summary>
    public List<T> DistinctValues<T>(Func<DescriptorValue, T?> read, int least = 0)
        where T : struct
    {
        var seen = new HashSet<T>();
        return Values(value => read(value) is { } item && Add(value, item, seen) ? item : (T?)null, least);
    }

    /// <summary>A map of which the keys are names.</summary>
    public List<T> Members<T>(TextRule names, Func<string, DescriptorValue, T?> read, int least = 0)
        where T : class
    {
        if (!IsWanted("a map"))
        {
            return [];
        }

        if (Node is not JsonObject json)
        {
            Mistakes.WrongType(Pointer, "a map", Node);
            return [];
        }

        if (json.Count < least)
        {
            Mistakes.BadValue(Pointer, "{}", "a map with an entry at least");
        }

        var members = new List<T>();
        foreach (var member in json)
        {
            var value = new DescriptorValue(member.Value, JsonPointer.Append(Pointer, member.Key), Mistakes, Presence.There);
            if (!names.Fits(member.Key))
            {
                Mistakes.BadValue(value.Pointer, member.Key, names.What);
            }
            else if (read(member.Key, value) is { } item)
            {
                members.Add(item);
            }
        }

        return members;
    }

    private static bool Add<T>(DescriptorValue value, T item, HashSet<T> seen)
    {
        if (seen.Add(item))
        {
            return true;
        }

        value.Mistakes.Repeated(value.Pointer, JsonNodes.Text(value.Node) ?? "", "in this list");
        return false;
    }

    private JsonArray List(int least)
    {
        if (!IsWanted("a list"))
        {
            return [];
        }

        if (Node is not JsonArray list)
        {
            Mistakes.WrongType(Pointer, "a list", Node);
            return [];
        }

        if (list.Count < least)
        {
            Mistakes.BadValue(Pointer, list.ToJsonString(), $"a list of at least {least}");
        }

        return list;
    }
}

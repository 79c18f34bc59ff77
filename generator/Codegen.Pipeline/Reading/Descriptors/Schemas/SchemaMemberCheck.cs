using System.Text.Json.Nodes;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Schemas;

/// <summary>Judges what a schema says about which members are there.</summary>
internal static class SchemaMemberCheck
{
    public static void Run(DescriptorObject source)
    {
        // Members of other parts of an allOf may be meant, and where any member may come, any may be named.
        var own = source.Has("allOf") || source.Optional("additionalProperties").IsThere ? null : source.Optional("properties").Node as JsonObject;
        source.Optional("required").Distinct(item => Member(item, own), 1);
        source.Optional("x-codegen-combinations").Object(combinations => Combinations(combinations, own));
        source.Optional("x-codegen-requires").Items(item => item.Object(rule => Requires(rule, own)), 1);
    }

    private static DescriptorObject Combinations(DescriptorObject source, JsonObject? own)
    {
        var members = new HashSet<string>(source.Required("members").Distinct(item => Member(item, own), 2), StringComparer.Ordinal);
        source.Required("allowed").Distinct(item => Allowed(item, members), 1);
        return source;
    }

    private static string? Allowed(DescriptorValue value, HashSet<string> members)
    {
        var names = value.Distinct(item => item.Text(TextRules.Any));
        foreach (var name in names.Where(name => !members.Contains(name)))
        {
            value.Mistakes.UnknownName(value.Pointer, name, "member of this combination", members);
        }

        names.Sort(StringComparer.Ordinal);
        return string.Join("\n", names);
    }

    private static DescriptorObject Requires(DescriptorObject source, JsonObject? own)
    {
        Member(source.Required("member"), own);
        source.Required("has").Scalar();
        source.Required("required").Distinct(item => Member(item, own), 1);
        return source;
    }

    private static string? Member(DescriptorValue value, JsonObject? own)
    {
        var name = value.Text(TextRules.Any);
        if (name is not null && own is not null && !own.ContainsKey(name))
        {
            value.Mistakes.UnknownName(value.Pointer, name, "member", own.Select(member => member.Key));
        }

        return name;
    }
}

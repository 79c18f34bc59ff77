using System.Text.Json.Nodes;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model.Constraints;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>What an object demands of its members together: counts, combinations, and what requires what.</summary>
internal static class ObjectLimitsReader
{
    private const string Combinations = "x-codegen-combinations";
    private const string Requires = "x-codegen-requires";

    /// <summary>More are no rules that a person wrote.</summary>
    private const int MostRules = 256;

    /// <param name="members">The declared members; null for a map.</param>
    public static ObjectLimits Read(SchemaNode node, JsonObject? members)
    {
        var (least, most) = ConstraintReader.Counts(node, "minProperties", "maxProperties");
        var combination = node.Has(Combinations) ? Combination(node, members) : null;
        var requirements = node.Has(Requires) ? Requirements(node, members) : [];
        return least is null && most is null && combination is null && requirements.Count == 0
            ? ObjectLimits.None
            : new ObjectLimits(least, most, combination, requirements.ToEquatableArray());
    }

    private static MemberCombination? Combination(SchemaNode node, JsonObject? members)
    {
        var pointer = node.PointerOf(Combinations);
        var names = Names(JsonNodes.Member(node[Combinations], "members"));
        if (names is null || names.Count < 2 || names.Count > MostRules)
        {
            return Refuse<MemberCombination>(node, pointer, Combinations, node[Combinations], "members: a list of two or more members");
        }

        if (JsonNodes.Member(node[Combinations], "allowed") is not JsonArray { Count: > 0 and <= MostRules } lists)
        {
            return Refuse<MemberCombination>(node, pointer, Combinations, node[Combinations], "allowed: a list of lists of members");
        }

        if (!AreDeclared(node, members, names, JsonPointer.Append(pointer, "members"), Combinations))
        {
            return null;
        }

        var allowed = new List<EquatableArray<string>>();
        for (var i = 0; i < lists.Count; i++)
        {
            var place = JsonPointer.Append(JsonPointer.Append(pointer, "allowed"), i);
            if (Names(lists[i]) is not { } list || !list.TrueForAll(names.Contains))
            {
                return Refuse<MemberCombination>(node, place, Combinations, lists[i], "a list of some of " + string.Join(", ", names));
            }

            allowed.Add(list.ToEquatableArray());
        }

        return new MemberCombination(names.ToEquatableArray(), allowed.ToEquatableArray());
    }

    private static List<MemberRequirement> Requirements(SchemaNode node, JsonObject? members)
    {
        var result = new List<MemberRequirement>();
        var pointer = node.PointerOf(Requires);
        if (node[Requires] is not JsonArray { Count: <= MostRules } rules)
        {
            Refuse<MemberRequirement>(node, pointer, Requires, node[Requires], "a list of member, has and required");
            return result;
        }

        for (var i = 0; i < rules.Count; i++)
        {
            var place = JsonPointer.Append(pointer, i);
            var member = JsonNodes.Text(JsonNodes.Member(rules[i], "member"));
            var value = JsonNodes.Text(JsonNodes.Member(rules[i], "has"));
            if (member is null || value is null || Names(JsonNodes.Member(rules[i], "required")) is not { Count: > 0 } required)
            {
                Refuse<MemberRequirement>(node, place, Requires, rules[i], "member, has and required");
            }
            else if (AreDeclared(node, members, [member, .. required], place, Requires))
            {
                result.Add(new MemberRequirement(member, value, required.ToEquatableArray()));
            }
        }

        return result;
    }

    private static List<string>? Names(JsonNode? node)
    {
        if (node is not JsonArray list)
        {
            return null;
        }

        var names = list.Select(item => JsonNodes.Text(item)).ToList();
        return names.Contains(null) || names.Distinct(StringComparer.Ordinal).Count() != names.Count ? null : names.ConvertAll(name => name!);
    }

    /// <summary>Another part of an <c>allOf</c> may declare what this part speaks of.</summary>
    private static bool AreDeclared(SchemaNode node, JsonObject? members, List<string> names, string pointer, string extension)
    {
        var unknown = node.IsPart ? null : names.Find(name => members?.ContainsKey(name) != true);
        if (unknown is not null)
        {
            node.Scope.Note(ProblemId.BadExtension, pointer, extension, unknown, "members of this schema");
        }

        return unknown is null;
    }

    private static T? Refuse<T>(SchemaNode node, string pointer, string extension, JsonNode? value, string allowed)
        where T : class
    {
        node.Scope.Note(ProblemId.BadExtension, pointer, extension, value?.ToJsonString() ?? "null", allowed);
        return null;
    }
}

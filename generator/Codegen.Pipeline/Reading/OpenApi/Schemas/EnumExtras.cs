using System.Text.Json.Nodes;
using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>What is said of an enum's values beside their names: other texts for them, and which are final.</summary>
internal static class EnumExtras
{
    private const string Aliases = "x-codegen-aliases";
    private const string Final = "x-codegen-final";

    public static EnumSchema Add(SchemaNode node, EnumSchema schema)
    {
        if (!node.Has(Aliases) && !node.Has(Final))
        {
            return schema;
        }

        var values = new HashSet<string>(schema.Members.Select(member => member.Value), StringComparer.Ordinal);
        return schema with { Aliases = ReadAliases(node, schema, values).ToEquatableArray(), Final = ReadFinal(node, schema, values).ToEquatableArray() };
    }

    private static IEnumerable<EnumAlias> ReadAliases(SchemaNode node, EnumSchema schema, HashSet<string> values)
    {
        if (!node.Has(Aliases))
        {
            yield break;
        }

        if (schema.IsInteger || node[Aliases] is not JsonObject { Count: <= SpecLimits.EnumMembers } aliases)
        {
            Refuse(node, node.PointerOf(Aliases), Aliases, node[Aliases], "for an enum of texts, other texts with the value of each");
            yield break;
        }

        foreach (var alias in aliases)
        {
            var pointer = JsonPointer.Append(node.PointerOf(Aliases), alias.Key);
            if (values.Contains(alias.Key))
            {
                Refuse(node, pointer, Aliases, alias.Key, "texts that are no values of the enum");
            }
            else if (JsonNodes.Text(alias.Value) is not { } value || !values.Contains(value))
            {
                Refuse(node, pointer, Aliases, alias.Value, "values of the enum");
            }
            else
            {
                yield return new EnumAlias(alias.Key, value);
            }
        }
    }

    private static IEnumerable<string> ReadFinal(SchemaNode node, EnumSchema schema, HashSet<string> values)
    {
        if (!node.Has(Final))
        {
            yield break;
        }

        if (schema.IsInteger || node[Final] is not JsonArray list)
        {
            Refuse(node, node.PointerOf(Final), Final, node[Final], "for an enum of texts, a list of its values");
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            if (JsonNodes.Text(list[i]) is { } value && values.Contains(value) && seen.Add(value))
            {
                yield return value;
            }
            else
            {
                Refuse(node, JsonPointer.Append(node.PointerOf(Final), i), Final, list[i], "each value of the enum once");
            }
        }
    }

    private static void Refuse(SchemaNode node, string pointer, string extension, JsonNode? value, string allowed) =>
        node.Scope.Note(ProblemId.BadExtension, pointer, extension, JsonNodes.Text(value) ?? value?.ToJsonString() ?? "null", allowed);
}

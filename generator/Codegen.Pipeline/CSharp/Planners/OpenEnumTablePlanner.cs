using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans what stands around the values in the table of an open enum: other texts for them, and which are final.</summary>
internal static class OpenEnumTablePlanner
{
    public static Code Maker(EnumSchema schema) => IsPlain(schema) ? Code.Of($"new") : Code.Of($"{Names.Json}.OpenEnumTable.Extended");

    /// <summary>The arguments after the values.</summary>
    public static Code Arguments(EnumSchema schema)
    {
        if (IsPlain(schema))
        {
            return Code.Empty;
        }

        var values = schema.Members.Select(member => member.Value).Distinct(StringComparer.Ordinal).ToList();
        var aliases = schema.Aliases.Where(alias => values.Contains(alias.Value)).ToList();
        var texts = Code.Join($", ", aliases.Select(alias => Code.Literal(alias.Text)));
        var list = aliases.Count == 0 ? Code.Of($"global::System.Array.Empty<string>()") : Code.Of($"new string[] {{ {texts} }}");
        return Code.Of($", {list}, {Indexes(values, aliases.Select(alias => alias.Value))}, {Indexes(values, schema.Final.Where(values.Contains))}");
    }

    private static bool IsPlain(EnumSchema schema) => schema.Aliases.IsEmpty && schema.Final.IsEmpty;

    private static Code Indexes(List<string> values, IEnumerable<string> some)
    {
        var list = Code.Join($", ", some.Select(value => Code.Of($"{values.IndexOf(value)}")));
        return list.IsEmpty ? Code.Of($"global::System.Array.Empty<int>()") : Code.Of($"new int[] {{ {list} }}");
    }
}

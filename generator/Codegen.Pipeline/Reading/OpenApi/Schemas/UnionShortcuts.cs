using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi.Schemas;

/// <summary>Unions that are better said as one plain schema.</summary>
internal static class UnionShortcuts
{
    public static ApiSchema? Read(SchemaNode node, SchemaFacts facts, List<ApiSchema> variants)
    {
        if (variants.TrueForAll(variant => variant is TextSchema))
        {
            // Texts cannot be told apart when read, so a union of them would only be in the way.
            return SameFormat(variants.Cast<TextSchema>()) with { Facts = facts };
        }

        if (variants.TrueForAll(variant => variant is NumberSchema))
        {
            return new NumberSchema(facts, variants.TrueForAll(variant => ((NumberSchema)variant).IsInteger), null, null, null, false, false);
        }

        return OpenEnum(node, facts, variants);
    }

    private static TextSchema SameFormat(IEnumerable<TextSchema> texts)
    {
        var all = texts.ToList();
        var first = all[0];
        return all.TrueForAll(text => text.Format == first.Format && text.DateFormat == first.DateFormat)
            ? first with { MinLength = null, MaxLength = null, Pattern = null, PatternProgram = [] }
            : new TextSchema(first.Facts, null, null, null, null, null) { MayBeBinary = all.Exists(text => text.Format == "binary") };
    }

    /// <summary>Known texts, and any other text: every enum of ours is open, so this is the enum alone.</summary>
    private static ApiSchema? OpenEnum(SchemaNode node, SchemaFacts facts, List<ApiSchema> variants)
    {
        var enums = variants.Where(variant => variant is not TextSchema).ToList();
        if (enums.TrueForAll(variant => variant is EnumSchema { IsInteger: false }))
        {
            var members = enums.SelectMany(variant => ((EnumSchema)variant).Members);
            var distinct = members.GroupBy(member => member.Value, StringComparer.Ordinal).Select(group => group.First());
            return new EnumSchema(facts, false, [.. distinct])
            {
                Aliases = enums.SelectMany(variant => ((EnumSchema)variant).Aliases).Distinct().ToEquatableArray(),
                Final = enums.SelectMany(variant => ((EnumSchema)variant).Final).Distinct().ToEquatableArray(),
            };
        }

        return enums.Count == 1 && enums[0] is ReferenceSchema reference && variants.Count > 1 && IsTextEnum(node, reference)
            ? SchemaFactsReader.Wrap(facts, reference)
            : null;
    }

    private static bool IsTextEnum(SchemaNode node, ReferenceSchema reference)
    {
        var target = node.Reader.References.Find(reference.Target);
        return JsonNodes.Member(target, "enum") is not null && JsonNodes.Text(JsonNodes.Member(target, "type")) == "string";
    }
}

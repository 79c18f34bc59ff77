using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the JSON code of all models and unions.</summary>
internal static class CodecPlanner
{
    // The compiler's time grows out of proportion with the arms of a switch.
    private const int MostArms = 200;

    public static CodecsPlan Plan(PlanContext context)
    {
        var codecs = new List<CodecPlan>();
        foreach (var declaration in context.Catalog.Declarations)
        {
            switch (declaration.Schema)
            {
                case ObjectSchema shape when !TypeCatalog.IsFreeForm(shape):
                    codecs.Add(PlanObject(context, declaration, shape));
                    break;
                case UnionSchema union:
                    codecs.Add(UnionCodecPlanner.Plan(context, declaration, union));
                    break;
            }
        }

        // Last, because the codecs above have added their parts to the tables. Rules are made first, because codecs keep them.
        return new CodecsPlan(context.Namespace, context.CodecsName, context.Rules.Fields.Concat(context.Codecs.Fields).ToEquatableArray(), codecs.ToEquatableArray());
    }

    public static Code CodecName(TypeDeclaration declaration) => Code.Of($"{Code.Identifier(declaration.Name)}Codec");

    public static Code ExtrasType(TypeMapper types, ApiSchema additional) =>
        Code.Of($"global::System.Collections.Generic.Dictionary<string, {types.MapItem(additional).Type}>");

    private static CodecPlan PlanObject(PlanContext context, TypeDeclaration declaration, ObjectSchema shape)
    {
        var members = MemberPlanner.Members(declaration, shape, context.Types);
        var type = context.TypeName(declaration.Name);
        var readsEmptyText = ClientProtocol.ReadingOf(context.Model).HasFlag(ReadingTolerance.EmptyTextAsNull);
        var groups = members.Select((member, index) => (Arm: Arm(member, index, readsEmptyText), Index: index)).GroupBy(arm => arm.Index / MostArms, arm => arm.Arm).ToList();
        var rules = context.Rules.MembersOf(declaration);
        Code? extra = shape.Additional is { } additional ? ReadExtra(context, members, additional) : null;
        return new CodecPlan(
            CodecName(declaration),
            type,
            [new FieldPlan(Code.Of($"{Names.Json}.JsonNames"), Code.Of($"Names"), NamesValue(members, extra is not null, rules))],
            ReadLines(members, type, groups, extra).ToEquatableArray(),
            WriteLines(context, members, shape, rules is not null).ToEquatableArray(),
            groups.Skip(1).Select(group => MoreReader(group.Key, type, group)).ToEquatableArray());
    }

    private static Code NamesValue(List<Member> members, bool keepsExtras, Code? rules)
    {
        var names = Code.Join($", ", members.Select(member => Code.Literal(member.WireName)));
        var required = Code.Join($", ", members.Select((member, index) => (member, index)).Where(pair => pair.member.IsRequired).Select(pair => Code.Of($"{pair.index}")));
        var list = required.IsEmpty ? Code.Of($"global::System.Array.Empty<int>()") : Code.Of($"new int[] {{ {required} }}");
        var table = keepsExtras
            ? Code.Of($"{Names.Json}.JsonNames.WithExtras(new string[] {{ {names} }}, {list})")
            : Code.Of($"new(new string[] {{ {names} }}, {list})");
        return rules is { } demands ? Code.Of($"{Names.Json}.JsonNames.WithRules({table}, {demands})") : table;
    }

    private static IEnumerable<Code> ReadLines(List<Member> members, Code type, List<IGrouping<int, Code[]>> groups, Code? extra)
    {
        var construction = members.Exists(member => member.IsRequired) ? Code.Of($"default({Names.Json}.JsonConstruction)") : Code.Empty;
        yield return Code.Of($"var value = new {type}({construction});");
        yield return Code.Of($"var members = json.BeginObject(Names);");
        yield return Code.Of($"while (json.NextMember(ref members))");
        yield return Code.Of($"{{");
        yield return Code.Of($"    switch (members.Index)");
        yield return Code.Of($"    {{");
        foreach (var line in groups[0].SelectMany(arm => arm))
        {
            yield return Code.Of($"        {line}");
        }

        foreach (var group in groups.Skip(1))
        {
            yield return Code.Of($"        case >= {group.Key * MostArms} and < {(group.Key + 1) * MostArms}:");
            yield return Code.Of($"            ReadMore{group.Key}(ref json, members.Index, value);");
            yield return Code.Of($"            break;");
        }

        if (extra is { } line2)
        {
            yield return Code.Of($"        default:");
            yield return Code.Of($"            {line2}");
            yield return Code.Of($"            break;");
        }

        yield return Code.Of($"    }}");
        yield return Code.Of($"}}");
        yield return Code.Of($"");
        yield return Code.Of($"json.EndObject(ref members);");
        yield return Code.Of($"return value;");
    }

    private static MethodPlan MoreReader(int number, Code type, IEnumerable<Code[]> arms) => new(
        [],
        [],
        Code.Of($"private static void ReadMore{number}(ref {Names.Json}.JsonInput json, int index, {type} value)"),
        [
            Code.Of($"switch (index)"),
            Code.Of($"{{"),
            .. arms.SelectMany(arm => arm).Select(line => Code.Of($"    {line}")),
            Code.Of($"}}"),
        ]);

    private static Code[] Arm(Member member, int index, bool readsEmptyText) =>
    [
        Code.Of($"case {index}:"),
        Code.Of($"    value.{member.Name} = {ReadValue(member, readsEmptyText)};"),
        Code.Of($"    break;"),
    ];

    private static Code ReadValue(Member member, bool readsEmptyText)
    {
        // A provider that writes null for a member that may be absent means the same by it.
        // The nothing is typed: a struct that converts from text would take a bare null for one.
        var test = readsEmptyText && !ReferenceEquals(member.Type, PrimitiveTypes.Text) ? Code.Of($"TryReadNothing") : Code.Of($"TryReadNull");
        var nothing = member.Type.IsValueType ? Code.Of($"default({member.Type.NullableType})") : Code.Of($"null");
        var read = member.IsNullable && !member.Type.IsElement ? Code.Of($"json.{test}() ? {nothing} : {member.Type.Read}") : member.Type.Read;
        return member.IsOptional ? Code.Of($"new {member.PropertyType}({read})") : read;
    }

    private static Code ReadExtra(PlanContext context, List<Member> members, ApiSchema additional) =>
        Code.Of($"(value.{MemberPlanner.ExtrasName(members)} ??= new())[members.Name!] = {context.Types.MapItem(additional).Read};");

    private static IEnumerable<Code> WriteLines(PlanContext context, List<Member> members, ObjectSchema shape, bool hasRules)
    {
        yield return hasRules ? Code.Of($"json.BeginRuledObject(Names);") : Code.Of($"json.BeginObject();");
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].IsWritten)
            {
                foreach (var line in WriteMember(members[i], i))
                {
                    yield return line;
                }
            }
        }

        if (shape.Additional is { } additional)
        {
            yield return Code.Of($"if (value.{MemberPlanner.ExtrasName(members)} is {{ }} extras)");
            yield return Code.Of($"{{");
            yield return Code.Of($"    foreach (var extra in extras)");
            yield return Code.Of($"    {{");
            yield return Code.Of($"        json.WriteNameText(extra.Key);");
            yield return Code.Of($"        {context.Types.MapItem(additional).Write(Code.Of($"extra.Value"))}");
            yield return Code.Of($"    }}");
            yield return Code.Of($"}}");
            yield return Code.Of($"");
        }

        yield return Code.Of($"json.EndObject();");
    }

    private static Code[] WriteMember(Member member, int index)
    {
        var name = Code.Of($"json.WriteName(Names, {index});");
        var held = Code.Of($"v{index}");
        if (member.IsRequired && !member.IsNullable)
        {
            return [name, member.Type.Write(Code.Of($"value.{member.Name}"))];
        }

        if (!member.IsRequired && !member.IsOptional)
        {
            return [Code.Of($"if (value.{member.Name} is {{ }} {held})"), Code.Of($"{{"), Code.Of($"    {name}"), Code.Of($"    {member.Type.Write(held)}"), Code.Of($"}}"), Code.Empty];
        }

        var source = member.IsOptional ? Code.Of($"value.{member.Name}.Value") : Code.Of($"value.{member.Name}");
        Code[] lines =
        [
            name,
            Code.Of($"if ({source} is {{ }} {held})"),
            Code.Of($"{{"),
            Code.Of($"    {member.Type.Write(held)}"),
            Code.Of($"}}"),
            Code.Of($"else"),
            Code.Of($"{{"),
            Code.Of($"    json.WriteNull();"),
            Code.Of($"}}"),
            Code.Empty,
        ];
        return member.IsOptional
            ? [Code.Of($"if (value.{member.Name}.HasValue)"), Code.Of($"{{"), .. lines.Take(lines.Length - 1).Select(line => Code.Of($"    {line}")), Code.Of($"}}"), Code.Empty]
            : lines;
    }
}

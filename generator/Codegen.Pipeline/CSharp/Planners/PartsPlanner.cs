using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans how the members of an object become the parts of a multipart body.</summary>
internal sealed class PartsPlanner(PlanContext context, ApiContent content, TypeUse type)
{
    private readonly ValuePlanner _values = new(context.Types);
    private readonly PartFiles _files = new(context.Types.Lookup.Resolve);

    /// <summary>Whether the document tells what parts there are.</summary>
    public static bool HasShape(PlanContext context, ApiContent content) =>
        content.Schema is { } schema && context.Types.Declaration(schema) is { Schema: ObjectSchema or UnionSchema };

    public IEnumerable<Code> Statements(Code value)
    {
        yield return Code.Of($"var form = new {Names.Http}.ApiParts();");
        if (context.Types.Declaration(content.Schema!) is not { Schema: ObjectSchema shape } declaration)
        {
            var files = Code.Join($", ", FilesOf(content.Schema!).Distinct(StringComparer.Ordinal).Select(Code.Literal));
            yield return Code.Of($"form.AddShape({type.Codec}, {value}, new string[] {{ {files} }});");
            yield break;
        }

        var members = MemberPlanner.Members(declaration, shape, context.Types);
        foreach (var line in members.Where(member => member.IsWritten).SelectMany(member => Member(member, value)))
        {
            yield return line;
        }

        if (shape.Additional is { } additional)
        {
            yield return Code.Of($"form.AddExtras({context.Types.MapItem(additional).Codec}, {value}.{MemberPlanner.ExtrasName(members)});");
        }
    }

    /// <summary>In a choice of shapes files are in JSON first, because only the value tells its members.</summary>
    private IEnumerable<string> FilesOf(ApiSchema schema) => context.Types.Lookup.Resolve(schema) is UnionSchema union
        ? union.Variants
            .Select(variant => context.Types.Lookup.Resolve(variant.Schema))
            .OfType<ObjectSchema>()
            .SelectMany(shape => shape.Properties)
            .Where(property => IsBytes(context.Types.Map(property.Schema)) && _files.Of(property.Schema) != FileCount.None)
            .Select(property => property.Name)
        : [];

    private IEnumerable<Code> Member(Member member, Code owner)
    {
        var part = content.Parts.FirstOrDefault(candidate => string.Equals(candidate.Name, member.WireName, StringComparison.Ordinal));
        var isValue = !member.IsFile && !IsPlain(member.Type) && part is { Style: null, Kind: not (null or ContentKind.Json) };
        if (isValue)
        {
            context.Problems.Add(ProblemId.ConstructSimplified, content.Pointer, $"The part '{member.WireName}', which is no file and no text,", "JSON");
        }
        else if (part is { MediaTypes.IsEmpty: false })
        {
            yield return Code.Of($"form.Describe({Code.Literal(part.MediaTypes[0])});");
        }

        foreach (var header in part?.Headers ?? [])
        {
            yield return Code.Of($"form.DescribeHeader({Code.Literal(header.Name)}, {Code.Literal(header.Value)});");
        }

        yield return Statement(member, owner, part);
    }

    private Code Statement(Member member, Code owner, BodyPart? part)
    {
        var value = member.ValueOf(owner);
        var name = Code.Literal(member.WireName);
        if (member.IsFile || (IsBytes(member.Type) && _files.Of(member.Schema) != FileCount.None))
        {
            var helper = !member.Type.IsList ? Code.Of($"AddFile") : member.IsFile ? Code.Of($"AddFiles") : Code.Of($"AddFilesOfBytes");
            return Code.Of($"form.{helper}({name}, {value});");
        }

        if (part is { Style: null, Kind: ContentKind.Json })
        {
            var helper = member.Type.IsValueType ? Code.Of($"AddPlainJson") : Code.Of($"AddJson");
            return Code.Of($"form.{helper}({name}, {member.Type.Codec}, {value});");
        }

        if (part is { Style: ParameterStyle.DeepObject } && _values.IsNested(member.Schema))
        {
            return Code.Of($"form.AddDeep({name}, {_values.Spell(member.Schema, value, member.IsNullable, true, member.HeldOf(owner)).Expression});");
        }

        var spelling = _values.Spell(member.Schema, value, member.IsNullable, false, member.HeldOf(owner));
        var style = Code.Of($"{ParameterPlanner.Style(part?.Style ?? ParameterStyle.Form)}, {ParameterPlanner.Flag(part?.Style is null || part.Explode)}");
        var isPlain = IsPlain(member.Type);
        if (spelling.Kind == ValuePlanner.SpellingKind.List && (isPlain || part?.Style is not null))
        {
            return Code.Of($"form.AddList({name}, {spelling.Expression}, {style});");
        }

        if (spelling.Kind == ValuePlanner.SpellingKind.Pairs && part?.Style is not null)
        {
            return Code.Of($"form.AddPairs({name}, {spelling.Expression}, {style});");
        }

        if (isPlain)
        {
            return Code.Of($"form.AddText({name}, {spelling.Expression});");
        }

        var adder = member.Type.IsValueType ? Code.Of($"AddPlainValue") : Code.Of($"AddValue");
        return Code.Of($"form.{adder}({name}, {member.Type.Codec}, {value});");
    }

    private static bool IsPlain(TypeUse type) => type.ToText is not null || type is { IsList: true, Item.ToText: not null };

    private static bool IsBytes(TypeUse type) => ReferenceEquals(type, PrimitiveTypes.Bytes) || (type.IsList && ReferenceEquals(type.Item, PrimitiveTypes.Bytes));
}

using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the classes that hold what records say.</summary>
internal static class RecordResultPlanner
{
    public static IEnumerable<ClassPlan> Plan(PlanContext context, DelimitedAnswer answer)
    {
        var names = context.Delimited!;
        yield return PlanClass(
            context,
            names.Target,
            new DocComment().Summary("What became of one target of a request.").Remarks([.. Notes(answer.Fields)]),
            Code.Of($"{Names.Protocols}.TargetResult<{ErrorNames.Enum(context)}>"),
            Code.Of($"{Names.Protocols}.TargetRecord<{ErrorNames.Enum(context)}>"),
            answer.Fields,
            ReservedNames.TargetResult);
        for (var i = 0; i < answer.Alternatives.Count; i++)
        {
            var alternative = answer.Alternatives[i];
            yield return PlanClass(
                context,
                names.Alternatives[i],
                new DocComment().SummaryOf(alternative.Description, "Another form of a result, told by \"" + alternative.First + "\".").Remarks([.. Notes(alternative.Fields)]),
                Code.Of($"{Names.Protocols}.AlternativeResult"),
                Code.Of($"{Names.Protocols}.AlternativeRecord"),
                alternative.Fields,
                ReservedNames.AlternativeResult);
        }
    }

    private static ClassPlan PlanClass(
        PlanContext context, string className, DocComment docs, Code baseType, Code record, EquatableArray<DelimitedField> fields, IEnumerable<string> reserved)
    {
        var name = Code.Identifier(className);
        var type = context.TypeName(className);
        var scope = new NameScope(context.Problems, [.. reserved, className]);
        var lines = new List<Code>();
        var properties = new List<PropertyPlan>();
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Role != FieldRole.Value)
            {
                continue;
            }

            var pascal = Casing.Pascal(fields[i].Name);
            var property = Code.Identifier(scope.Take(fields[i].Pointer, pascal, pascal + "Value"));
            var value = context.Types.Map(fields[i].Schema);
            lines.Add(Code.Of($"{property} = record.Fields.{Read(value, i)};"));
            properties.Add(new PropertyPlan(
                new DocComment()
                    .SummaryOf(fields[i].Description, "The field \"" + fields[i].Name + "\".")
                    .Remarks("Null where it is missing or does not have its form; RawFields has what came.")
                    .Lines(),
                [],
                Code.Of($"public {value.NullableType} {property} {{ get; }}")));
        }

        return new ClassPlan(
            docs.Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {name} : {baseType}"),
            [
                new MethodPlan([], [], Code.Of($"private {name}({record} record) : base(record)"), lines.ToEquatableArray()),
                new MethodPlan([], [], Code.Of($"internal static {type} Create({record} record)"), [Code.Of($"return new {type}(record);")]),
            ],
            properties.ToEquatableArray());
    }

    private static Code Read(TypeUse type, int index)
    {
        if (ReferenceEquals(type, PrimitiveTypes.Text))
        {
            return Code.Of($"ReadText({index})");
        }

        return type.IsValueType ? Code.Of($"ReadValue({index}, {type.Codec})") : Code.Of($"ReadObject({index}, {type.Codec})");
    }

    private static IEnumerable<string> Notes(EquatableArray<DelimitedField> fields) => fields
        .Where(field => field.Role != FieldRole.Value && !string.IsNullOrWhiteSpace(field.Description))
        .Select(field => field.Role + ": " + field.Description);
}

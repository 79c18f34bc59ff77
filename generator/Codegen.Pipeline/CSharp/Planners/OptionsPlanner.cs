using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Plans the class of a client's own options and the enums of its settings.</summary>
internal static class OptionsPlanner
{
    public static OptionsPlan? Plan(PlanContext context)
    {
        if (context.Options.ClassName is not { } className)
        {
            return null;
        }

        var type = new ClassPlan(
            new DocComment()
                .Summary("How the client behaves, and what its API leaves to choose.")
                .Remarks("The options freeze when the first client takes them; setting one after that throws InvalidOperationException.")
                .Lines(),
            [],
            Code.Of($"{context.Access} sealed partial class {Code.Identifier(className)} : {Names.Http}.ApiClientOptions"),
            [],
            context.Options.All.Select(option => PlanProperty(context, option)).ToEquatableArray());
        return new OptionsPlan(context.Namespace, type, context.Options.All.Where(option => option.TypeName is not null).Select(option => PlanEnum(context, option)).ToEquatableArray());
    }

    private static PropertyPlan PlanProperty(PlanContext context, ClientOption option)
    {
        var name = Code.Identifier(option.Name);
        var key = Code.Literal(option.Name);
        var original = Code.Literal(option.Default);
        return option.Kind switch
        {
            ClientOptionKind.Setting => PlanSetting(context, option, name, key),
            ClientOptionKind.Path => new PropertyPlan(
                Docs("The path of the operation " + option.Subject + ".", option, "The text is no path that begins with one slash, or has other parameters than the original."),
                [],
                Code.Of($"public string {name} {{ get => GetText({key}, {original}); set => SetPath({key}, value, {original}); }}")),
            ClientOptionKind.Method => new PropertyPlan(
                Docs("The HTTP method of the operation " + option.Subject + ".", option, "The method is none of GET, POST, PUT, PATCH and DELETE."),
                [],
                Code.Of($"public global::System.Net.Http.HttpMethod {name} {{ get => GetMethod({key}, {original}); set => SetMethod({key}, value); }}")),
            _ => new PropertyPlan(
                Docs(
                    (option.Kind == ClientOptionKind.Action ? "The name of the action of the operation " : "The name of a parameter of the operation ") + option.Subject + ".",
                    option,
                    "The name is empty, too long or has control characters."),
                [],
                Code.Of($"public string {name} {{ get => GetText({key}, {original}); set => SetWireName({key}, value); }}")),
        };
    }

    private static PropertyPlan PlanSetting(PlanContext context, ClientOption option, Code name, Code key)
    {
        var type = context.TypeName(option.TypeName!);
        return new PropertyPlan(
            new DocComment().Summary(option.Subject, "Unless set: " + option.Default + ".").Lines(),
            [],
            Code.Of($"public {type} {name} {{ get => ({type})GetChoice({key}, {ClientOptions.DefaultOf(option)}); set => SetChoice({key}, (int)value, {option.Values.Count}); }}"));
    }

    private static EquatableArray<Code> Docs(string summary, ClientOption option, string error) => new DocComment()
        .Summary(summary, "Unless set: " + option.Default + ".")
        .Exception(Code.Of($"global::System.ArgumentException"), error)
        .Lines();

    private static IntegerEnumPlan PlanEnum(PlanContext context, ClientOption option)
    {
        var scope = new NameScope(context.Problems, ReservedNames.KnownValue.Skip(1));
        return new IntegerEnumPlan(
            new DocComment().Summary(option.Subject).Lines(),
            context.Access,
            Code.Identifier(option.TypeName!),
            Code.Of($"int"),
            option.Values.Select((value, index) => new EnumMemberPlan(
                new DocComment().Summary(Explain(value)).Lines(),
                Code.Identifier(scope.Take(option.Pointer, Casing.Pascal(value), Casing.Pascal(value) + "Value")),
                Code.Integer(index))).ToEquatableArray());
    }

    private static string Explain(string value) => TextEncodings.Explain(value) ?? "The value \"" + value + "\".";
}

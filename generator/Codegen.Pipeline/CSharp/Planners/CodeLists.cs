using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Expressions of arrays and scalars.</summary>
internal static class CodeLists
{
    public static Code Texts(IEnumerable<string> texts) => Array(Code.Of($"string"), texts.Select(Code.Literal));

    public static Code Numbers(IEnumerable<int> numbers) => Array(Code.Of($"int"), numbers.Select(number => Code.Integer(number)));

    public static Code Array(Code type, IEnumerable<Code> items)
    {
        var list = Code.Join($", ", items);
        return list.IsEmpty ? Code.Of($"global::System.Array.Empty<{type}>()") : Code.Of($"new {type}[] {{ {list} }}");
    }

    public static Code Scalars(IEnumerable<WireScalar> scalars) => Array(Code.Of($"{Names.Json}.JsonScalar"), scalars.Select(Scalar));

    public static Code Scalar(WireScalar scalar) => scalar.Kind switch
    {
        WireScalarKind.Text => Code.Of($"{Names.Json}.JsonScalar.OfText({Code.Literal(scalar.Text)})"),
        WireScalarKind.Number => Code.Of($"{Names.Json}.JsonScalar.OfNumber({Code.Literal(scalar.Text)})"),
        _ => Code.Of($"{Names.Json}.JsonScalar.OfFlag({ParameterPlanner.Flag(scalar.Text == "true")})"),
    };
}

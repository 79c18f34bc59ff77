using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>The codecs that are made of others (lists, maps, nullable items), each kept once in a static field, the inner ones first.</summary>
internal sealed class CodecTable(Code className, NameScope scope)
{
    private readonly Dictionary<Code, Code> _byExpression = [];
    private readonly List<FieldPlan> _fields = [];

    /// <summary>The full name of the class that holds all codecs of the client.</summary>
    public Code ClassName { get; } = className;

    public EquatableArray<FieldPlan> Fields => _fields.ToEquatableArray();

    /// <summary>The field that holds the codec which this expression makes.</summary>
    public Code Keep(Code type, Code expression, string name)
    {
        if (!_byExpression.TryGetValue(expression, out var field))
        {
            var fieldName = Code.Identifier(scope.Take("", Casing.Bound(name)));
            field = Code.Of($"{ClassName}.{fieldName}");
            _byExpression.Add(expression, field);
            _fields.Add(new FieldPlan(Code.Of($"{Names.Json}.JsonCodec<{type}>"), fieldName, expression));
        }

        return field;
    }
}

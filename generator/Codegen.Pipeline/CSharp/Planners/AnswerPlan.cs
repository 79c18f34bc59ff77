using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What an operation gives back.</summary>
/// <param name="ReturnType">The task's type.</param>
/// <param name="Call">The call of the transport, given the request.</param>
/// <param name="Reader">A method that reads an answer of several shapes, else null.</param>
/// <param name="Class">The class of such an answer, else null.</param>
/// <param name="Accept">The media type that is asked for, else null.</param>
internal sealed record AnswerPlan(Code ReturnType, Code Call, MethodPlan? Reader, ClassPlan? Class, string? Accept)
{
    /// <summary>What the method's documentation says of what comes back, else null.</summary>
    public string? Note { get; init; }

    /// <summary>For an answer whose shape depends on the status: the expression that makes the value of <c>answer</c>; else empty.</summary>
    public Code Value { get; init; } = Code.Empty;

    /// <summary>The type of <see cref="Value"/>.</summary>
    public Code Type { get; init; } = Code.Empty;

    /// <summary>Ranges of the statuses whose body <see cref="Value"/> hands over as it comes.</summary>
    public Code Downloads { get; init; } = Code.Empty;

    /// <summary>The media type that this method asks for instead of the operation's own, else null.</summary>
    public string? Instead { get; init; }
}

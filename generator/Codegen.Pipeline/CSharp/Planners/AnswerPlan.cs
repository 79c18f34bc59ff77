using Codegen.Pipeline.CSharp.Plans;
using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What an operation gives back.</summary>
/// <param name="ReturnType">The task's type.</param>
/// <param name="Call">The call of the transport, given the request.</param>
/// <param name="Reader">A method that reads an answer of several shapes, else null.</param>
/// <param name="Class">The class of such an answer, else null.</param>
/// <param name="Accept">The media type that is asked for, else null.</param>
internal sealed record AnswerPlan(Code ReturnType, Code Call, MethodPlan? Reader, ClassPlan? Class, string? Accept);

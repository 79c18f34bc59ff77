using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>How generated code names the error codes of its client.</summary>
internal static class ErrorNames
{
    public static Code Enum(PlanContext context) => context.TypeName(context.Model.Errors?.Name ?? context.Client.Name + "ErrorCode");

    public static Code Codes(PlanContext context) => Code.Of($"{context.TypeName(context.Client.Name + "Protocol")}.ErrorCodes");
}

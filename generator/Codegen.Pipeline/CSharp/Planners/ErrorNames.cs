using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>How generated code names the error codes of a client that surely has some.</summary>
internal static class ErrorNames
{
    public static Code Enum(PlanContext context) => context.TypeName(context.Protocol!.ErrorEnum!);

    public static Code Codes(PlanContext context) => ProtocolPlanner.Field(context, ClientProtocol.ErrorCodes);
}

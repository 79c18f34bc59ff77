using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Calls of the transport for answers that a method of the client reads.</summary>
internal static class AnswerCalls
{
    /// <param name="downloads">Ranges of the statuses whose body is handed over as it comes; empty for none.</param>
    public static Code Custom(Code type, Code reader, Code downloads) => downloads.IsEmpty
        ? Code.Of($"_transport.SendForAnswerAsync<{type}>(request, {reader}, cancellationToken)")
        : Code.Of($"_transport.SendForStreamedAnswerAsync<{type}>(request, {reader}, new {Names.Http}.ApiStatusRange[] {{ {downloads} }}, cancellationToken)");
}

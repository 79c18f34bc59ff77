using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Whether an operation has the parameter that records are matched to.</summary>
internal static class MatchingCheck
{
    public static void Run(ApiProtocol protocol, DescriptorSession session)
    {
        if (protocol is not DelimitedProtocol { Answer.Matching: { Parameter.Length: > 0 } matching })
        {
            return;
        }

        var parameters = (session.Documents.Tree.Root["operations"] as JsonObject ?? [])
            .Select(operation => JsonNodes.Member(operation.Value, "parameters") as JsonObject)
            .OfType<JsonObject>()
            .ToList();
        if (!parameters.Exists(declared => declared.ContainsKey(matching.Parameter)))
        {
            var known = parameters.SelectMany(declared => declared).Select(parameter => parameter.Key).Distinct(StringComparer.Ordinal);
            session.Mistakes.UnknownName(JsonPointer.Append(matching.Pointer, "parameter"), matching.Parameter, "parameter", known);
        }
    }
}

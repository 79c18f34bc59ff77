using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>What operations answer. Errors are the same for all operations and stand elsewhere.</summary>
internal static class OperationAnswerReader
{
    public static OperationAnswer Read(DescriptorObject operation, ApiProtocol protocol, DescriptorSession session, ReadScope scope)
    {
        var isDelimited = protocol is DelimitedProtocol;
        var value = operation.Optional("response");
        return value.Object(source => Read(source, isDelimited, session, scope))
            ?? new OperationAnswer(Response(operation.Pointer, null, null), [], !isDelimited);
    }

    private static OperationAnswer Read(DescriptorObject source, bool isDelimited, DescriptorSession session, ReadScope scope)
    {
        if (source.Count == 0)
        {
            source.Mistakes.MissingKey(source.Pointer, "schema", "a schema, unless there is none, alternatives or a description");
        }

        var description = source.Optional("description").Text(TextRules.Prose);
        var none = source.Optional("none");
        if (none.Flag() == false)
        {
            source.Mistakes.BadValue(none.Pointer, "false", "true, or left out");
        }

        var schema = isDelimited ? null : session.Schema(source.Optional("schema"), scope);
        if (none.IsThere && !isDelimited && source.Has("schema"))
        {
            source.Mistakes.Contradiction(none.Pointer, "there is a schema for an answer that holds nothing");
        }

        EquatableArray<string> alternatives = isDelimited ? [.. source.Optional("alternatives").Distinct(item => item.Text(TextRules.Name), 1)] : [];
        return new OperationAnswer(Response(source.Pointer, description, schema), alternatives, none.IsThere || (schema is null && !isDelimited));
    }

    private static ApiResponse Response(string pointer, string? description, ApiSchema? schema) => new(
        pointer,
        200,
        299,
        description,
        [],
        schema is null ? null : new ApiContent(pointer, "application/json", ContentKind.Json, schema, []));
}

using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.Descriptors;
using Codegen.Pipeline.Reading.Descriptors.Checks;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>
/// The provider's error codes and where answers hold them (<c>x-codegen-errors</c>), in the words of a descriptor. Half a table
/// would name wrong codes, so a mistake costs all of it.
/// </summary>
internal static class ErrorsReader
{
    public const string Extension = "x-codegen-errors";

    public static readonly string Pointer = JsonPointer.Append("", Extension);

    /// <summary>The model with the codes; as it was where the document has none or they are not usable.</summary>
    public static ApiModel Complete(ApiModel model, JsonObject root, ProblemBag problems)
    {
        if (!root.TryGetPropertyValue(Extension, out var node))
        {
            return model;
        }

        var mistakes = new MistakeList(problems);
        var completed = new DescriptorValue(node, Pointer, mistakes, Presence.There).Object(source => Read(source, model));
        return completed is null || mistakes.Count > 0 ? model : completed;
    }

    private static ApiModel Read(DescriptorObject source, ApiModel model)
    {
        var table = ErrorTableReader.Read(source, false);
        ErrorTableCheck.Run(table, [], source.Mistakes);
        var answer = Answer(source);
        SuccessCheck.Run(answer, source.Mistakes);
        CheckPlaces(source, table, answer);
        return model with { Errors = table, Protocol = new RestProtocol(Pointer, [], answer, ReadingTolerance.None) };
    }

    private static JsonAnswer Answer(DescriptorObject source) => JsonAnswerReader.Places(source, new JsonAnswer(
        Pointer,
        true,
        source.Optional("success").Object(success => JsonAnswerReader.Success(success, success.Optional("values"), MissingSuccess.Success)),
        [],
        [],
        null,
        [],
        [],
        [],
        [],
        false)) with
    {
        ErrorsOnly = true,
    };

    private static void CheckPlaces(DescriptorObject source, ErrorTable table, JsonAnswer answer)
    {
        var needsCode = !table.Codes.IsEmpty || !table.Ranges.IsEmpty || !table.Fallbacks.IsEmpty;
        if (!source.Has("code") && (needsCode || (answer.ErrorMessage.IsEmpty && table.Statuses.IsEmpty && answer.Success is null)))
        {
            source.Mistakes.MissingKey(source.Pointer, "code", "a list of JSON pointers into the body of an error");
        }
    }
}

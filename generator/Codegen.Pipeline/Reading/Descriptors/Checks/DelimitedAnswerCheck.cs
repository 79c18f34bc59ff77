using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Whether records, fields and their names can be told apart.</summary>
internal static class DelimitedAnswerCheck
{
    public static void Run(DelimitedAnswer answer, MistakeList mistakes)
    {
        if (answer.RecordSeparator is { } record && record == answer.FieldSeparator)
        {
            mistakes.Contradiction(JsonPointer.Append(answer.Pointer, "recordSeparator"), "records and fields have the same separator");
        }

        Fields(answer.Fields, mistakes);
        if (!answer.Fields.IsEmpty && !answer.Fields.Any(field => field.Role == FieldRole.Code))
        {
            mistakes.Contradiction(JsonPointer.Append(answer.Pointer, "fields"), "one of the fields must have the role code, which tells what a record means");
        }

        Alternatives(answer, mistakes);
        if (answer.Matching is { Field.Length: > 0 } matching && !answer.Fields.Any(field => field.Name == matching.Field))
        {
            mistakes.UnknownName(JsonPointer.Append(matching.Pointer, "field"), matching.Field, "field", answer.Fields.Select(field => field.Name));
        }
    }

    private static void Fields(EquatableArray<DelimitedField> fields, MistakeList mistakes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var roles = new HashSet<FieldRole>();
        foreach (var field in fields)
        {
            if (field.Name.Length > 0 && !names.Add(field.Name))
            {
                mistakes.Repeated(JsonPointer.Append(field.Pointer, "name"), field.Name, "among the fields");
            }
            else if (!columns.Add(field.Column))
            {
                mistakes.Repeated(JsonPointer.Append(field.Pointer, "column"), field.Column, "among the columns");
            }

            if (field.Role is FieldRole.Code or FieldRole.Target && !roles.Add(field.Role))
            {
                mistakes.Repeated(JsonPointer.Append(field.Pointer, "role"), field.Role == FieldRole.Code ? "code" : "target", "among the fields");
            }
        }
    }

    private static void Alternatives(DelimitedAnswer answer, MistakeList mistakes)
    {
        var firsts = new HashSet<string>(answer.SuccessCodes, StringComparer.OrdinalIgnoreCase);
        foreach (var alternative in answer.Alternatives)
        {
            Fields(alternative.Fields, mistakes);
            if (alternative.First.Length > 0 && !firsts.Add(alternative.First))
            {
                mistakes.Repeated(JsonPointer.Append(alternative.Pointer, "first"), alternative.First, "among the codes of success and the first fields of alternatives");
            }
        }
    }
}

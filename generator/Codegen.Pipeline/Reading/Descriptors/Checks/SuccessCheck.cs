using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Values that cannot mean both success and failure.</summary>
internal static class SuccessCheck
{
    public static void Run(JsonAnswer answer, MistakeList mistakes)
    {
        var success = JsonPointer.Append(answer.Pointer, "success");
        var values = new HashSet<WireScalar>(answer.Success?.Values ?? []);
        var failures = answer.Success?.Failures ?? [];
        for (var i = 0; i < failures.Count; i++)
        {
            if (values.Contains(failures[i]))
            {
                mistakes.Repeated(JsonPointer.Append(JsonPointer.Append(success, "failures"), i), failures[i].Text, "as a success and as a failure");
            }
        }
    }
}

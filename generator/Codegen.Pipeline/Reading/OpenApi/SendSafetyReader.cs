using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>What may be repeated: by what the document says (<c>x-codegen-send</c>), else by the method.</summary>
internal static class SendSafetyReader
{
    private const string Send = "x-codegen-send";
    private const string Key = "x-codegen-key";

    public static (SendSafety Safety, string? Key) Read(OpenApiOperation source, string method, List<ApiParameter> parameters, ReadScope scope)
    {
        var pointer = TypedDocument.PointerOf(source);
        var stated = TypedDocument.Extension(source.Extensions, Send);
        var key = TypedDocument.Extension(source.Extensions, Key);
        var safety = stated switch
        {
            null => key is null ? ByMethod(method) : SendSafety.Keyed,
            "safe" => SendSafety.Safe,
            "idempotent" => SendSafety.Idempotent,
            "keyed" => SendSafety.Keyed,
            "send" => SendSafety.Send,
            _ => (SendSafety?)null,
        };
        if (safety is null)
        {
            scope.Note(ProblemId.BadExtension, JsonPointer.Append(pointer, Send), Send, stated!, "safe, idempotent, keyed, send");
            return (ByMethod(method), null);
        }

        if (safety != SendSafety.Keyed)
        {
            return (safety.Value, null);
        }

        if (key is not null && parameters.Exists(parameter => parameter.Name == key))
        {
            return (SendSafety.Keyed, key);
        }

        // Without its key the operation must not be taken for one that can be repeated.
        scope.Note(ProblemId.BadExtension, JsonPointer.Append(pointer, key is null ? Send : Key), Key, key ?? "", "the name of a parameter of the operation");
        return (ByMethod(method), null);
    }

    private static SendSafety ByMethod(string method) => method switch
    {
        "GET" or "HEAD" or "OPTIONS" or "TRACE" or "QUERY" => SendSafety.Safe,
        "PUT" or "DELETE" => SendSafety.Idempotent,
        _ => SendSafety.Send,
    };
}

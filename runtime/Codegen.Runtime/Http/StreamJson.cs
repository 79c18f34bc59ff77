using System.Text;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>Reads one JSON value of a stream of them.</summary>
internal static class StreamJson
{
    /// <exception cref="ApiException">It is not as described; the exception tells which one it was, and where.</exception>
    internal static T Read<T>(BodyStream body, JsonCodec<T> codec, ReadOnlySpan<byte> utf8, string which)
    {
        try
        {
            return codec.Parse(utf8);
        }
        catch (JsonDataException e)
        {
            string path = body.Call.Redactor.Redact(e.Path ?? "$");
            throw body.Unreadable(
                $"{which}: its JSON is not as described, at {path}.",
                new JsonDataException(body.Call.Redactor.Redact(e.Reason), path),
                Encoding.UTF8.GetString(utf8));
        }
    }
}

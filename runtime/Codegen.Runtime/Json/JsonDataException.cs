using System.Text.Json;

namespace Codegen.Runtime.Json;

/// <summary>
/// JSON that is not well formed, or that is not what the API's description says. The message tells what was expected
/// and where; it never contains the value that was met.
/// </summary>
public sealed class JsonDataException : JsonException
{
    /// <summary>Makes an exception without a path; <see cref="JsonCodec{T}.Parse"/> adds the path when it passes there.</summary>
    /// <param name="reason">What was expected, without any part of the data.</param>
    public JsonDataException(string reason)
        : base(reason)
    {
        Reason = reason;
    }

    /// <summary>Makes an exception for a known place.</summary>
    /// <param name="reason">What was expected, without any part of the data.</param>
    /// <param name="path">The place in the document, such as <c>$.messages[3].id</c>.</param>
    public JsonDataException(string reason, string path)
        : base($"{reason} Path: {path}.", path, null, null)
    {
        Reason = reason;
    }

    /// <summary>What was expected, without the path.</summary>
    public string Reason { get; }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Codegen.Corpus.Results;

/// <summary>A result as one line of text, as it goes from a worker to the program.</summary>
internal static class ResultText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Default,
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

    public static string Write(DocumentResult result) => JsonSerializer.Serialize(result, Options);

    public static DocumentResult Read(string line) => JsonSerializer.Deserialize<DocumentResult>(line, Options)!;
}

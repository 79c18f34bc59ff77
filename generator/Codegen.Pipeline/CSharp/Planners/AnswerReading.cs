using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>How one media type of an answer is read.</summary>
/// <param name="Type">What the method gives back, in a task unless it is a stream; empty for nothing.</param>
/// <param name="Expression">Reads it from <c>answer</c>; empty for a stream.</param>
/// <param name="Call">The method of the transport with its arguments before the token.</param>
internal sealed record AnswerReading(Code Type, Code Expression, Code Call)
{
    public static readonly AnswerReading Nothing = new(Code.Empty, Code.Empty, Code.Of($"SendForNothingAsync(request, "));

    private static readonly AnswerReading Text = new(Names.Text, Code.Of($"answer.ReadText()"), Code.Of($"SendForTextAsync(request, "));

    private static readonly AnswerReading Download =
        new(Code.Of($"{Names.Http}.ApiDownload"), Code.Of($"answer.TakeDownload()"), Code.Of($"SendForDownloadAsync(request, ")) { IsDownload = true };

    /// <summary>The type of JSON, else null.</summary>
    public TypeUse? Json { get; private init; }

    public bool IsDownload { get; private init; }

    /// <summary>Values that come one after the other.</summary>
    public bool IsStream { get; private init; }

    public Code NullableType => Json?.NullableType ?? Code.Of($"{Type}?");

    public string? Note => IsDownload ? "The body as it comes. Dispose of it."
        : IsStream ? "What comes, in order. The request is sent, once, when the first is wanted; what broke off is not asked for again."
        : null;

    /// <param name="canStream">Whether values may be handed over one after the other; else they are one text.</param>
    public static AnswerReading Of(PlanContext context, ApiContent? content, bool canStream) => content?.Kind switch
    {
        null => Nothing,
        ContentKind.Binary => Download,
        ContentKind.Json => OfJson(NullableAsSuch(context, content.Schema)),
        ContentKind.Events when canStream => OfEvents(StreamItems.OfEvent(context, content)),
        ContentKind.Lines when canStream => OfLines(StreamItems.OfLine(context, content)),
        _ => Text,
    };

    private static AnswerReading OfJson(TypeUse type) =>
        new(type.Type, Code.Of($"answer.ReadJson({type.Codec})"), Code.Of($"SendForJsonAsync(request, {type.Codec}, ")) { Json = type };

    private static AnswerReading OfEvents(TypeUse? data) => data is null
        ? Stream(Code.Of($"{Names.Http}.ApiEvent<string>"), Code.Of($"StreamTextEventsAsync(request, "))
        : Stream(Code.Of($"{Names.Http}.ApiEvent<{data.Type}>"), Code.Of($"StreamEventsAsync(request, {data.Codec}, "));

    private static AnswerReading OfLines(TypeUse item) => Stream(item.Type, Code.Of($"StreamLinesAsync(request, {item.Codec}, "));

    private static AnswerReading Stream(Code item, Code call) =>
        new(Code.Of($"global::System.Collections.Generic.IAsyncEnumerable<{item}>"), Code.Empty, call) { IsStream = true };

    private static TypeUse NullableAsSuch(PlanContext context, ApiSchema? schema) =>
        schema is null ? PrimitiveTypes.Element : StreamItems.NullableAsSuch(context, schema);
}

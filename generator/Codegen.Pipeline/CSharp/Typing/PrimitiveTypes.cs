using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>.NET's own types for texts and numbers, by format.</summary>
internal static class PrimitiveTypes
{
    public static readonly TypeUse Text = Make(Code.Of($"string"), false, Code.Of($"Text"), "Text");
    public static readonly TypeUse Boolean = Make(Code.Of($"bool"), true, Code.Of($"Boolean"), "Boolean");
    public static readonly TypeUse Int32 = Make(Code.Of($"int"), true, Code.Of($"Int32"), "Integer");
    public static readonly TypeUse Int64 = Make(Code.Of($"long"), true, Code.Of($"Int64"), "Long");
    public static readonly TypeUse Single = Make(Code.Of($"float"), true, Code.Of($"Single"), "Single");
    public static readonly TypeUse Double = Make(Code.Of($"double"), true, Code.Of($"Double"), "Number");
    public static readonly TypeUse Decimal = Make(Code.Of($"decimal"), true, Code.Of($"Decimal"), "Decimal");
    public static readonly TypeUse Guid = Make(Code.Of($"global::System.Guid"), true, Code.Of($"Guid"), "Guid");
    public static readonly TypeUse Date = Make(Code.Of($"global::System.DateOnly"), true, Code.Of($"Date"), "Date");
    public static readonly TypeUse Time = Make(Code.Of($"global::System.TimeOnly"), true, Code.Of($"Time"), "Time");
    public static readonly TypeUse DateTime = Make(Code.Of($"global::System.DateTimeOffset"), true, Code.Of($"DateTime"), "DateTime");
    public static readonly TypeUse Bytes = Make(Code.Of($"byte[]"), false, Code.Of($"Bytes"), "Bytes");

    public static readonly TypeUse Element = Make(Names.Element, true, Code.Of($"Element"), "Element") with { ToText = null, IsElement = true };

    /// <summary>Bytes of the caller's, in memory or in a stream.</summary>
    public static readonly TypeUse File = new(
        Code.Of($"{Names.Http}.ApiFile"),
        false,
        Code.Of($"{Names.Http}.ApiFileCodec.Instance"),
        Code.Of($"{Names.Http}.ApiFileCodec.Instance.Read(ref json)"),
        "File",
        value => Code.Of($"{Names.Http}.ApiFileCodec.Instance.Write(ref json, {value});"),
        ToText: null);

    /// <summary>Parts of a multipart body whose shape the document does not tell.</summary>
    public static readonly TypeUse Multipart = new(Code.Of($"{Names.Http}.ApiMultipart"), false, Code.Empty, Code.Empty, "Multipart", _ => Code.Empty, ToText: null);

    public static TypeUse ForText(TextSchema schema, CodecTable codecs) => schema switch
    {
        { DateFormat: { } format } => FormattedDateTime(Code.Literal(format), codecs),
        { Format: "date-time" } => DateTime,
        { Format: "date" } => Date,
        { Format: "time" } => Time,
        { Format: "uuid" or "guid" } => Guid,
        { Format: "byte" or "binary" or "base64" } => Bytes,
        _ => MomentFormats.OfText(schema.Format) ?? Text,
    };

    public static TypeUse ForNumber(NumberSchema schema) => MomentFormats.OfNumber(schema) ?? ForPlainNumber(schema);

    private static TypeUse ForPlainNumber(NumberSchema schema) => schema switch
    {
        { IsInteger: true, Format: "int32" or "int16" or "int8" } => Int32,
        { IsInteger: true } => Int64,
        { Format: "float" } => Single,
        { Format: "decimal" } => Decimal,
        { Format: "int32" } => Int32,
        { Format: "int64" } => Int64,
        _ => Double,
    };

    private static TypeUse FormattedDateTime(Code format, CodecTable codecs) => DateTime with
    {
        Codec = codecs.Keep(DateTime.Type, Code.Of($"new {Names.Json}.DateTimeFormatCodec({format})"), "DateTimeFormat"),
        Read = Code.Of($"json.ReadDateTimeFormat({format})"),
        Write = value => Code.Of($"json.WriteDateTimeFormat({value}, {format});"),
        ToText = value => Code.Of($"{Names.ApiText}.OfDateTimeFormat({value}, {format})"),
    };

    private static TypeUse Make(Code type, bool isValueType, Code word, string name) => new(
        type,
        isValueType,
        Code.Of($"{Names.JsonCodecs}.{word}"),
        Code.Of($"json.Read{word}()"),
        name,
        value => Code.Of($"json.Write{word}({value});"),
        value => Code.Of($"{Names.ApiText}.Of{word}({value})"));
}

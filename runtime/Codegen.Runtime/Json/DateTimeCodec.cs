namespace Codegen.Runtime.Json;

internal sealed class DateTimeCodec : JsonCodec<DateTimeOffset>
{
    public override DateTimeOffset Read(ref JsonInput json) => json.ReadDateTime();

    public override void Write(ref JsonOutput json, DateTimeOffset value) => json.WriteDateTime(value);
}

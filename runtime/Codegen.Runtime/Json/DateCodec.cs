namespace Codegen.Runtime.Json;

internal sealed class DateCodec : JsonCodec<DateOnly>
{
    public override DateOnly Read(ref JsonInput json) => json.ReadDate();

    public override void Write(ref JsonOutput json, DateOnly value) => json.WriteDate(value);
}

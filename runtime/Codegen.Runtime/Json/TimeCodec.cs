namespace Codegen.Runtime.Json;

internal sealed class TimeCodec : JsonCodec<TimeOnly>
{
    public override TimeOnly Read(ref JsonInput json) => json.ReadTime();

    public override void Write(ref JsonOutput json, TimeOnly value) => json.WriteTime(value);
}

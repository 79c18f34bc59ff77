namespace Codegen.Runtime.Json;

internal sealed class SingleCodec : JsonCodec<float>
{
    public override float Read(ref JsonInput json) => json.ReadSingle();

    public override void Write(ref JsonOutput json, float value) => json.WriteSingle(value);
}

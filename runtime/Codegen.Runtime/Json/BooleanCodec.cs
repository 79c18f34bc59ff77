namespace Codegen.Runtime.Json;

internal sealed class BooleanCodec : JsonCodec<bool>
{
    public override bool Read(ref JsonInput json) => json.ReadBoolean();

    public override void Write(ref JsonOutput json, bool value) => json.WriteBoolean(value);
}

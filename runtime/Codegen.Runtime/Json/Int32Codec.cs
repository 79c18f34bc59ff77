namespace Codegen.Runtime.Json;

internal sealed class Int32Codec : JsonCodec<int>
{
    public override int Read(ref JsonInput json) => json.ReadInt32();

    public override void Write(ref JsonOutput json, int value) => json.WriteInt32(value);
}

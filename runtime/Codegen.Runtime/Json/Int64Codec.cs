namespace Codegen.Runtime.Json;

internal sealed class Int64Codec : JsonCodec<long>
{
    public override long Read(ref JsonInput json) => json.ReadInt64();

    public override void Write(ref JsonOutput json, long value) => json.WriteInt64(value);
}

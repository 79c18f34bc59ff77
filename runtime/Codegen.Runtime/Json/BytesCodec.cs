namespace Codegen.Runtime.Json;

internal sealed class BytesCodec : JsonCodec<byte[]>
{
    public override byte[] Read(ref JsonInput json) => json.ReadBytes();

    public override void Write(ref JsonOutput json, byte[] value) => json.WriteBytes(value);
}

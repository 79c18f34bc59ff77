namespace Codegen.Runtime.Json;

internal sealed class GuidCodec : JsonCodec<Guid>
{
    public override Guid Read(ref JsonInput json) => json.ReadGuid();

    public override void Write(ref JsonOutput json, Guid value) => json.WriteGuid(value);
}

namespace Codegen.Runtime.Json;

internal sealed class DecimalCodec : JsonCodec<decimal>
{
    public override decimal Read(ref JsonInput json) => json.ReadDecimal();

    public override void Write(ref JsonOutput json, decimal value) => json.WriteDecimal(value);
}

namespace Codegen.Runtime.Json;

internal sealed class DoubleCodec : JsonCodec<double>
{
    public override double Read(ref JsonInput json) => json.ReadDouble();

    public override void Write(ref JsonOutput json, double value) => json.WriteDouble(value);
}

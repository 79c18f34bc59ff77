namespace Codegen.Runtime.Json;

internal sealed class TextCodec : JsonCodec<string>
{
    public override string Read(ref JsonInput json) => json.ReadText();

    public override void Write(ref JsonOutput json, string value) => json.WriteText(value);
}

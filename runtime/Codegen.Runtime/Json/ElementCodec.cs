using System.Text.Json;

namespace Codegen.Runtime.Json;

internal sealed class ElementCodec : JsonCodec<JsonElement>
{
    public override JsonElement Read(ref JsonInput json) => json.ReadElement();

    public override void Write(ref JsonOutput json, JsonElement value) => json.WriteElement(value);
}

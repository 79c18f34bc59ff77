using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    /// <summary>Reads the text of an open enum; a known text comes as the table's own instance.</summary>
    internal string ReadEnumText(OpenEnumTable table)
    {
        EnterSingle();

        if (_reader.TokenType is JsonTokenType.String or JsonTokenType.Number
            && !_reader.ValueIsEscaped
            && table.TextOf(_reader.ValueSpan) is string known)
        {
            return known;
        }

        return ReadText();
    }
}

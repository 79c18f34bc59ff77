using System.Text.Json;

namespace Codegen.Runtime.Json;

public ref partial struct JsonInput
{
    /// <summary>Reads the text of an open enum; a known value comes as the table's own instance.</summary>
    internal string ReadEnumText(OpenEnumTable table)
    {
        EnterSingle();

        if (_reader.TokenType is JsonTokenType.String or JsonTokenType.Number && !_reader.ValueIsEscaped)
        {
            int index = table.FindUtf8(_reader.ValueSpan);

            if (index >= 0)
            {
                return table.ValueAt(index);
            }
        }

        return ReadText();
    }
}

using System.Globalization;
using System.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The limits of a schema in words, for doc comments.</summary>
internal static class SchemaNotes
{
    public static string? Of(ApiSchema schema)
    {
        var notes = new StringBuilder();
        Add(notes, "On the wire", MomentFormats.Words(schema));
        switch (schema)
        {
            case TextSchema text:
                Add(notes, "Shortest", text.MinLength, "characters");
                Add(notes, "Longest", text.MaxLength, "characters");
                Add(notes, text.PatternProgram.IsEmpty ? "Pattern (not checked)" : "Pattern", text.Pattern);
                break;
            case NumberSchema number:
                Add(notes, number.ExclusiveMinimum ? "Greater than" : "At least", number.Minimum);
                Add(notes, number.ExclusiveMaximum ? "Less than" : "At most", number.Maximum);
                Add(notes, "A multiple of", number.MultipleOf);
                break;
            case ArraySchema array:
                Add(notes, "Fewest", array.MinItems, "items");
                Add(notes, "Most", array.MaxItems, "items");
                Add(notes, "No item twice", array.UniqueItems);
                break;
        }

        Add(notes, "Default", schema.Facts.DefaultJson);
        return notes.Length == 0 ? null : notes.ToString();
    }

    private static void Add(StringBuilder notes, string label, long? value, string unit)
    {
        if (value is { } number)
        {
            Add(notes, label, number.ToString(CultureInfo.InvariantCulture) + " " + unit);
        }
    }

    private static void Add(StringBuilder notes, string note, bool applies)
    {
        if (applies)
        {
            notes.Append(notes.Length == 0 ? "" : " ").Append(note).Append('.');
        }
    }

    private static void Add(StringBuilder notes, string label, string? value)
    {
        if (value is not null)
        {
            notes.Append(notes.Length == 0 ? "" : " ").Append(label).Append(": ").Append(value).Append('.');
        }
    }
}

using System.Text.Json.Nodes;

namespace Codegen.Pipeline.Input;

/// <summary>What a part of a tree costs: values, characters and levels below it.</summary>
internal readonly record struct TreeSize(int Nodes, long Characters, int Height)
{
    public TreeSize Plus(TreeSize other) => new(Nodes + other.Nodes, Characters + other.Characters, Math.Max(Height, other.Height));

    /// <summary>Measures a tree; its depth was bounded when it was built.</summary>
    public static TreeSize Of(JsonNode? node)
    {
        var size = new TreeSize(1, 0, 0);
        switch (node)
        {
            case JsonObject parent:
                foreach (var member in parent)
                {
                    size = size.Plus(Of(member.Value)).Plus(new TreeSize(0, member.Key.Length, 0));
                }

                return size with { Height = size.Height + 1 };
            case JsonArray list:
                foreach (var item in list)
                {
                    size = size.Plus(Of(item));
                }

                return size with { Height = size.Height + 1 };
            case JsonValue value when value.TryGetValue<string>(out var text):
                return size with { Characters = text.Length };
            default:
                return size;
        }
    }
}

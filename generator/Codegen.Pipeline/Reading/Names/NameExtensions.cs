using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Names;

/// <summary>Names that a document itself chooses: <c>x-codegen-name</c>, and <c>x-codegen-type</c> for the type of a schema without a name of its own.</summary>
internal static class NameExtensions
{
    private const string Own = "x-codegen-name";
    private const string OfType = "x-codegen-type";

    public static List<ChosenName> Find(SpecTree tree, ApiModel model)
    {
        var found = new List<ChosenName>();
        var open = new Stack<(JsonNode Node, string Pointer)>();
        open.Push((tree.Root, ""));
        while (open.Count > 0)
        {
            var (node, pointer) = open.Pop();
            switch (node)
            {
                case JsonObject parent:
                    Add(found, parent, pointer, Own, NameAspect.Itself);
                    Add(found, parent, pointer, OfType, NameAspect.Type);
                    foreach (var member in parent.Where(member => member.Value is JsonObject or JsonArray))
                    {
                        open.Push((member.Value!, JsonPointer.Append(pointer, member.Key)));
                    }

                    break;
                case JsonArray list:
                    for (var i = 0; i < list.Count; i++)
                    {
                        if (list[i] is JsonObject or JsonArray)
                        {
                            open.Push((list[i]!, JsonPointer.Append(pointer, i)));
                        }
                    }

                    break;
            }
        }

        return [.. found.SelectMany(name => Meaning(name, model)).OrderBy(name => name.Place, StringComparer.Ordinal)];
    }

    private static void Add(List<ChosenName> found, JsonObject parent, string pointer, string key, NameAspect aspect)
    {
        if (JsonNodes.Text(JsonNodes.Member(parent, key)) is { } name)
        {
            found.Add(new ChosenName(aspect, pointer, "", name, JsonPointer.Append(pointer, key), null));
        }
    }

    // On a tag it is the group's name, and on a named schema the type's.
    private static IEnumerable<ChosenName> Meaning(ChosenName name, ApiModel model)
    {
        if (name.Aspect == NameAspect.Itself && model.Tags.FirstOrDefault(tag => tag.Pointer == name.Pointer) is { } tag)
        {
            yield return name with { Aspect = NameAspect.Group, Pointer = "", Key = tag.Name };
        }
        else if (name.Aspect == NameAspect.Itself && model.Schemas.Any(schema => schema.Pointer == name.Pointer))
        {
            yield return name with { Aspect = NameAspect.Type };
        }
        else
        {
            yield return name;
        }
    }
}

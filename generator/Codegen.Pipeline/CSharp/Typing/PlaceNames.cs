using System.Globalization;
using Codegen.Pipeline.CSharp.Naming;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>
/// Names for schemas that stand inside of something else and are referred to there, as tools write them that put many files
/// together. The document gives them no name, so their place does: the member that they are the value of.
/// </summary>
internal static class PlaceNames
{
    private static readonly string[] Homes = ["schemas", "definitions"];
    private static readonly string[] Known = ["components", "definitions", "schemas", "paths", "x-ms-paths"];

    /// <summary>Whether the pointer leads into an operation, and to no member there: then the operation's own names are the better ones.</summary>
    public static bool IsOfOperation(string pointer) => Place.Of(pointer) is { Base: "", Members.Count: 0 };

    /// <summary>Names for the type of what stands there, the best one first; empty for a component, which has a name.</summary>
    /// <param name="isEnum">A list of values is told apart by what has them: <c>DropletStatus</c> rather than <c>Status</c>.</param>
    public static string[] Of(string pointer, bool isEnum)
    {
        if (Place.Of(pointer) is not { } place)
        {
            return [];
        }

        if (place.Base.Length > 0)
        {
            return [place.Base + place.Trail];
        }

        if (place.Members.Count == 0)
        {
            return [place.Path + place.Role + place.Trail];
        }

        var name = place.Members[place.Members.Count - 1];
        var owner = place.Members.Count > 1 ? place.Members[place.Members.Count - 2] : Plurals.Singular(place.LastOfPath);
        return isEnum ? [owner + name, place.Path + place.Trail] : [name, owner + name, place.Path + place.Trail];
    }

    /// <param name="Base">The component inside of which the schema stands; empty inside of an operation.</param>
    /// <param name="Path">The fixed parts of the operation's path.</param>
    /// <param name="LastOfPath">The last of them.</param>
    /// <param name="Role">What the operation does with it.</param>
    /// <param name="Trail">The way from there to the schema, as types inside of others are named.</param>
    /// <param name="Members">The members on that way, those of lists in the singular.</param>
    private sealed record Place(string Base, string Path, string LastOfPath, string Role, string Trail, List<string> Members)
    {
        public static Place? Of(string pointer)
        {
            var parts = pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/").Replace("~0", "~")).ToList();
            if (parts.Count == 0 || Array.IndexOf(Known, parts[0]) < 0)
            {
                return null;
            }

            var at = parts[0] == "components" ? 1 : 0;
            if (parts.Count > at + 1 && Array.IndexOf(Homes, parts[at]) >= 0)
            {
                return parts.Count == at + 2 ? null : Along(parts, at + 2, new Place(Casing.Pascal(parts[at + 1]), "", "", "", "", []));
            }

            var schema = parts.FindIndex(part => part == "schema");
            if (schema < 0)
            {
                return null;
            }

            if (SharedPlace.NameOf(pointer, parts.Contains("responses") ? "Response" : "") is { } component)
            {
                return Along(parts, schema + 1, new Place(component, "", "", "", "", []));
            }

            var segments = parts.Count > 1 ? PathOutline.Of(parts[1]).Segments.Select(part => Casing.Pascal(part.Text)).ToList() : [];
            var role = parts.Contains("responses") ? "Answer" : parts.Contains("parameters") ? "Parameter" : "Request";
            return Along(parts, schema + 1, new Place("", string.Concat(segments), segments.LastOrDefault() ?? "", role, "", []));
        }

        private static Place Along(List<string> parts, int start, Place place)
        {
            var trail = "";
            for (var i = start; i < parts.Count; i++)
            {
                var next = i + 1 < parts.Count ? parts[i + 1] : "";
                switch (parts[i])
                {
                    case "properties" when next.Length > 0:
                        trail += Casing.Pascal(next);
                        place.Members.Add(Casing.Pascal(next));
                        i++;
                        break;
                    case "items":
                        trail += "Item";
                        Change(place.Members, Plurals.Singular);
                        break;
                    case "additionalProperties":
                        trail += "Value";
                        Change(place.Members, Plurals.Singular);
                        break;
                    case "oneOf" or "anyOf" when int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                        var variant = "Variant" + (number + 1L).ToString(CultureInfo.InvariantCulture);
                        trail += variant;
                        Change(place.Members, member => member + variant);
                        i++;
                        break;
                }
            }

            return place with { Trail = trail };
        }

        private static void Change(List<string> members, Func<string, string> change)
        {
            if (members.Count > 0)
            {
                members[members.Count - 1] = change(members[members.Count - 1]);
            }
        }
    }
}

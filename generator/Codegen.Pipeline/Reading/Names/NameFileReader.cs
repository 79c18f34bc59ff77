using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Names;

/// <summary>A project's file of names for one spec. An entry that names nothing is reported and left out; the others count.</summary>
/// <param name="path">The file.</param>
internal sealed class NameFileReader(ApiModel model, string path, ProblemBag problems)
{
    private static readonly string[] Sections = ["groups", "operations", "types", "members", "enumValues", "parameters"];

    private readonly SchemaIndex _schemas = new(model);
    private readonly Dictionary<string, ApiOperation> _operations = Index(model);

    public List<ChosenName> Read(JsonObject root)
    {
        var names = new List<ChosenName>();
        foreach (var section in root)
        {
            var pointer = JsonPointer.Append("", section.Key);
            if (Array.IndexOf(Sections, section.Key) < 0)
            {
                Report(pointer, section.Key, "there is no such section", Sections);
            }
            else if (section.Value is JsonObject entries)
            {
                names.AddRange(entries.SelectMany(entry => Read(section.Key, entry.Key, entry.Value, JsonPointer.Append(pointer, entry.Key))));
            }
            else if (section.Value is not null)
            {
                Report(pointer, section.Key, "it is not a map", []);
            }
        }

        return names;
    }

    private IEnumerable<ChosenName> Read(string section, string key, JsonNode? value, string pointer) => section switch
    {
        "groups" => Group(key, value, pointer),
        "operations" => Operation(key, pointer) is { } operation ? One(NameAspect.Itself, operation.Pointer, "", key, value, pointer) : [],
        "types" => Schema(key, pointer) is { } schema ? One(NameAspect.Type, schema.Facts.Pointer, "", key, value, pointer) : [],
        "members" => Schema(key, pointer) is { } owner ? Each(key, value, pointer, (name, place) => Member(owner, name, place), NameAspect.Itself) : [],
        "enumValues" => Schema(key, pointer) is { } list ? Each(key, value, pointer, (name, place) => EnumValue(list, name, place), NameAspect.EnumValue) : [],
        _ => Operation(key, pointer) is { } caller ? Each(key, value, pointer, (name, place) => Parameter(caller, name, place), NameAspect.Itself) : [],
    };

    private IEnumerable<ChosenName> Each(string key, JsonNode? value, string pointer, Func<string, string, string?> find, NameAspect aspect)
    {
        if (value is not JsonObject entries)
        {
            Report(pointer, key, "it is not a map", []);
            yield break;
        }

        foreach (var entry in entries)
        {
            var place = JsonPointer.Append(pointer, entry.Key);
            if (find(entry.Key, place) is { } target)
            {
                foreach (var name in One(aspect, target, aspect == NameAspect.EnumValue ? entry.Key : "", entry.Key, entry.Value, place))
                {
                    yield return name;
                }
            }
        }
    }

    private IEnumerable<ChosenName> One(NameAspect aspect, string target, string key, string shown, JsonNode? value, string place)
    {
        if (JsonNodes.Text(value) is { } name)
        {
            yield return new ChosenName(aspect, target, key, name, place, path);
        }
        else
        {
            Report(place, shown, "its value is not a text", []);
        }
    }

    // Whether a group has this name shows only when all are solved.
    private IEnumerable<ChosenName> Group(string key, JsonNode? value, string place) => One(NameAspect.Group, "", key, key, value, place);

    private ApiOperation? Operation(string key, string place)
    {
        if (_operations.TryGetValue(Normal(key), out var operation))
        {
            return operation;
        }

        Report(place, key, "no generated operation has this id, or this method and path", _operations.Keys);
        return null;
    }

    private ApiSchema? Schema(string key, string place)
    {
        if (_schemas.Find(key) is { } schema)
        {
            return schema;
        }

        Report(place, key, "no generated schema has this name or pointer", _schemas.Names);
        return null;
    }

    private string? Member(ApiSchema owner, string name, string place)
    {
        var members = owner is ObjectSchema shape ? shape.Properties.ToList() : [];
        if (members.Find(member => member.Name == name) is { } found)
        {
            return found.Schema.Facts.Pointer;
        }

        Report(place, name, "the schema has no such member", members.Select(member => member.Name));
        return null;
    }

    private string? EnumValue(ApiSchema owner, string name, string place)
    {
        var values = owner is EnumSchema list ? list.Members.Select(member => member.Value).ToList() : [];
        if (values.Contains(name))
        {
            return owner.Facts.Pointer;
        }

        Report(place, name, "the schema has no such value", values);
        return null;
    }

    private string? Parameter(ApiOperation owner, string name, string place)
    {
        if (owner.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } found)
        {
            return found.Pointer;
        }

        Report(place, name, "the operation has no such parameter", owner.Parameters.Select(parameter => parameter.Name));
        return null;
    }

    private void Report(string place, string entry, string reason, IEnumerable<string> known) =>
        problems.Add(ProblemId.NameEntryUnused, place, entry, reason, NearestName.Of(entry, known) is { } nearest ? $"Did you mean '{nearest}'?" : "");

    /// <summary>Operations by their ids, and by method and path.</summary>
    private static Dictionary<string, ApiOperation> Index(ApiModel model)
    {
        var index = new Dictionary<string, ApiOperation>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            index[Normal(operation.Method + " " + operation.Path + operation.PathSuffix)] = operation;
        }

        foreach (var operation in model.Operations.Where(operation => operation.OperationId is not null))
        {
            index[operation.OperationId!] = operation;
        }

        return index;
    }

    // "get /users" is "GET /users".
    private static string Normal(string key)
    {
        var blank = key.IndexOf(' ');
        return blank > 0 && blank + 1 < key.Length && key[blank + 1] == '/' ? key.Substring(0, blank).ToUpperInvariant() + key.Substring(blank) : key;
    }
}

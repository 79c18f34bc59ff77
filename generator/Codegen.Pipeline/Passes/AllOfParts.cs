using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Constraints;

namespace Codegen.Pipeline.Passes;

/// <summary>The parts of an allOf, sorted by what they contribute.</summary>
internal sealed class AllOfParts
{
    private readonly List<(ApiSchema Part, ObjectSchema Shape)> _objects = [];

    public AllOfParts()
    {
    }

    /// <summary>The objects of another list, to which more can be added.</summary>
    public AllOfParts(AllOfParts other)
    {
        _objects.AddRange(other._objects);
        OpenObjects.AddRange(other.OpenObjects);
    }

    /// <summary>Parts that say nothing of the shape, only words or "nullable".</summary>
    public List<AnySchema> Neutral { get; } = [];

    /// <summary>Parts that say "an object", perhaps with any other members, and no more.</summary>
    public List<(ApiSchema Part, MapSchema Shape)> OpenObjects { get; } = [];

    public List<(ApiSchema Part, UnionSchema Shape)> Unions { get; } = [];

    /// <summary>Parts that are neither objects nor unions.</summary>
    public List<(ApiSchema Part, ApiSchema Shape)> Leaves { get; } = [];

    public bool HasMembers => _objects.Count > 0;

    public ApiSchema? Additional => _objects.Select(item => item.Shape.Additional).LastOrDefault(additional => additional is not null) ?? OtherMembers;

    public SmsRule? Sms => _objects.Select(item => item.Shape.Sms).LastOrDefault(rule => rule is not null);

    /// <summary>The one part that has a shape; it keeps its name. Null where there are several, or it is changed by what stands beside it.</summary>
    public ApiSchema? Only => (_objects.Count, Unions.Count, Leaves.Count, OpenObjects.Count) switch
    {
        (1, 0, 0, _) => _objects[0].Shape.AlsoRequired.IsEmpty && !GainsOtherMembers(_objects[0].Part) ? _objects[0].Part : null,
        (0, 1, 0, _) => Unions[0].Part,
        (0, 0, 1, 0) => Leaves[0].Part,
        (0, 0, 0, 1) => OpenObjects[0].Part,
        _ => null,
    };

    /// <summary>What the objects demand of their members together.</summary>
    public ObjectLimits Limits => _objects.Aggregate(ObjectLimits.None, (limits, item) => limits.And(item.Shape.Limits));

    public void Add(ApiSchema part, ObjectSchema shape) => _objects.Add((part, shape));

    public SchemaFacts Around(SchemaFacts outer) => outer with
    {
        Description = outer.Description ?? Neutral.Select(part => part.Facts.Description).FirstOrDefault(text => text is not null),
        Nullable = outer.Nullable || Neutral.Exists(part => part.Facts.Nullable),
    };

    /// <summary>All members where they were first named, with the schema that was given last.</summary>
    public List<ApiProperty> Members()
    {
        var members = new List<ApiProperty>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var property in _objects.SelectMany(item => item.Shape.Properties))
        {
            if (places.TryGetValue(property.Name, out var place))
            {
                members[place] = Override(members[place], property);
            }
            else
            {
                places.Add(property.Name, members.Count);
                members.Add(property);
            }
        }

        foreach (var name in _objects.SelectMany(item => item.Shape.AlsoRequired))
        {
            if (places.TryGetValue(name, out var place))
            {
                members[place] = members[place] with { Required = true };
            }
        }

        return members;
    }

    /// <summary>Names that are required and that no part declares; an allOf around this one may.</summary>
    public EquatableArray<string> AlsoRequired(List<ApiProperty> members)
    {
        var known = new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);
        return _objects.SelectMany(item => item.Shape.AlsoRequired).Where(name => known.Add(name)).ToEquatableArray();
    }

    /// <summary>What an open object says of members that no part names; null where none says anything.</summary>
    private AnySchema? OtherMembers => OpenObjects.Select(item => item.Shape).Where(map => map.IsDeclared).Select(map => map.Values).OfType<AnySchema>().LastOrDefault();

    /// <summary>A named shape keeps its name rather than becoming a shape of its own that has other members too.</summary>
    private bool GainsOtherMembers(ApiSchema part) => part is ObjectSchema { Additional: null } && OtherMembers is not null;

    /// <summary>A later member without a shape only adds words to the earlier one.</summary>
    private static ApiProperty Override(ApiProperty earlier, ApiProperty later)
    {
        var schema = later.Schema is AnySchema
            ? earlier.Schema with { Facts = earlier.Schema.Facts with { Description = later.Schema.Facts.Description ?? earlier.Schema.Facts.Description } }
            : later.Schema;
        return new ApiProperty(later.Name, earlier.Required || later.Required, schema);
    }
}

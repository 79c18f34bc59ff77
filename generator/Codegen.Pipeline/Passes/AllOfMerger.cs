using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>Merges the parts of one allOf after another.</summary>
/// <param name="raw">The named schemas as they were read.</param>
/// <param name="merged">The named schemas that are done; one that is missing is among the ones it is made of.</param>
internal sealed class AllOfMerger(IReadOnlyDictionary<string, ApiSchema> raw, IReadOnlyDictionary<string, ApiSchema> merged, ProblemBag problems)
{
    /// <summary>The limit of the reader, which merging could exceed by adding up.</summary>
    private const int MaxProperties = 4_096;

    public ApiSchema Merge(ApiSchema schema)
    {
        if (schema is not AllOfSchema all)
        {
            return schema;
        }

        var parts = new AllOfParts();
        if (OnlyReference(all) is { } reference)
        {
            // Its shape is not needed, so it may well be one that contains this.
            parts.Neutral.AddRange(all.Parts.OfType<AnySchema>());
            return reference with { Facts = parts.Around(all.Facts).Around(reference.Facts) };
        }

        foreach (var part in all.Parts)
        {
            Take(part, parts);
        }

        var facts = parts.Around(all.Facts);
        if (parts.Only is { } only)
        {
            return only with { Facts = facts.Around(only.Facts) };
        }

        return parts.Leaves.Count > 0 ? Leaf(parts, facts) : parts.Unions.Count > 0 ? Union(parts, facts) : Object(parts, facts);
    }

    /// <summary>The one reference among parts that only say words.</summary>
    private ReferenceSchema? OnlyReference(AllOfSchema all)
    {
        var shaped = all.Parts.Where(part => part is not AnySchema).ToList();
        return shaped.Count == 1 && shaped[0] is ReferenceSchema reference && Shape(reference) is null ? reference : null;
    }

    /// <summary>The shape behind a reference; null where it is still open, which means that it contains itself.</summary>
    private ApiSchema? Shape(ApiSchema schema)
    {
        for (var step = 0; schema is ReferenceSchema reference; step++)
        {
            if (step > 64 || !merged.TryGetValue(reference.Target, out var target))
            {
                return null;
            }

            schema = target;
        }

        return schema;
    }

    private void Take(ApiSchema part, AllOfParts parts)
    {
        switch (Shape(part))
        {
            case null:
                TakeOpen(part, parts);
                break;
            case AnySchema any:
                parts.Neutral.Add(part is ReferenceSchema ? any with { Facts = part.Facts } : any);
                break;
            case MapSchema { Values: AnySchema } map:
                parts.OpenObjects.Add((part, map));
                break;
            case ObjectSchema item:
                parts.Add(part, item);
                break;
            case MapSchema map:
                parts.Add(part, new ObjectSchema(map.Facts, [], map.Values) { Limits = map.Limits });
                break;
            case UnionSchema union when part is ReferenceSchema && union.Variants.Any(variant => Shape(variant.Schema) is null):
                // A base that lists its own derived schemas: to these it is no choice.
                TakeOpen(part, parts);
                break;
            case UnionSchema union:
                parts.Unions.Add((part, union));
                break;
            case { } leaf:
                parts.Leaves.Add((part, leaf));
                break;
        }
    }

    /// <summary>A part that is still open. A base that lists its derived schemas beside its members gives them the members.</summary>
    private void TakeOpen(ApiSchema part, AllOfParts parts)
    {
        var members = part is ReferenceSchema reference && raw.TryGetValue(reference.Target, out var open) && open is AllOfSchema all
            ? all.Parts.OfType<ObjectSchema>().ToList()
            : [];
        foreach (var item in members)
        {
            parts.Add(item, item);
        }

        if (members.Count == 0 && !IsUnion(part))
        {
            Simplify(part.Facts.Pointer, "An allOf that contains itself", "its other parts");
        }
    }

    private bool IsUnion(ApiSchema part) =>
        part is ReferenceSchema reference && raw.TryGetValue(reference.Target, out var open) && open is UnionSchema;

    private ApiSchema Leaf(AllOfParts parts, SchemaFacts facts)
    {
        if (parts.HasMembers || parts.Unions.Count > 0)
        {
            return Unmergeable(facts);
        }

        var (part, shape) = parts.Leaves[0];
        foreach (var (nextPart, nextShape) in parts.Leaves.Skip(1))
        {
            if (LeafMerge.Merge(shape, nextShape) is not { } both)
            {
                return Unmergeable(facts);
            }

            // A part that already says everything keeps its name.
            part = ReferenceEquals(both, shape) ? part : ReferenceEquals(both, nextShape) ? nextPart : both;
            shape = both;
        }

        part = part with { Facts = facts.Around(part.Facts) };
        return part;
    }

    private ApiSchema Object(AllOfParts parts, SchemaFacts facts)
    {
        var members = parts.Members();
        if (members.Count > MaxProperties)
        {
            Simplify(facts.Pointer, $"An allOf with more than {MaxProperties} members", "a map of any JSON values");
            return new MapSchema(facts, new AnySchema(new SchemaFacts(facts.Pointer)));
        }

        if (members.Count > 0)
        {
            return new ObjectSchema(facts, members.ToEquatableArray(), parts.Additional) { AlsoRequired = parts.AlsoRequired(members), Limits = parts.Limits, Sms = parts.Sms };
        }

        if (parts.AlsoRequired(members) is { IsEmpty: false } required)
        {
            return new ObjectSchema(facts, [], parts.Additional) { AlsoRequired = required, Limits = parts.Limits };
        }

        return parts.Additional is not null || parts.OpenObjects.Count > 0 || parts.HasMembers
            ? new MapSchema(facts, parts.Additional ?? new AnySchema(new SchemaFacts(facts.Pointer))) { IsDeclared = parts.Additional is not null, Limits = parts.Limits }
            : new AnySchema(facts);
    }

    /// <summary>"These members, and one of those shapes": each shape gets the members.</summary>
    private ApiSchema Union(AllOfParts parts, SchemaFacts facts)
    {
        if (parts.Unions.Count > 1)
        {
            return Unmergeable(facts);
        }

        var (_, union) = parts.Unions[0];
        var variants = new List<UnionVariant>();
        foreach (var variant in union.Variants)
        {
            var whole = new AllOfParts(parts);
            switch (Shape(variant.Schema))
            {
                case null:
                    // It is open because it is made of this base, so it has the members anyway.
                    variants.Add(variant);
                    continue;
                case ObjectSchema item:
                    whole.Add(variant.Schema, item);
                    break;
                case MapSchema { Values: AnySchema } or AnySchema:
                    break;
                default:
                    return Unmergeable(facts);
            }

            var members = whole.Members();
            variants.Add(Shape(variant.Schema) is ObjectSchema own && own.Properties.SequenceEqual(members)
                ? variant
                : variant with { Schema = new ObjectSchema(variant.Schema.Facts, members.ToEquatableArray(), whole.Additional) { Limits = whole.Limits, Sms = whole.Sms } });
        }

        return new UnionSchema(facts, variants.ToEquatableArray(), union.Discriminator);
    }

    private AnySchema Unmergeable(SchemaFacts facts)
    {
        Simplify(facts.Pointer, "An allOf whose parts cannot be one shape", "any JSON value");
        return new AnySchema(facts);
    }

    private void Simplify(string pointer, string what, string readAs) =>
        problems.Add(ProblemId.ConstructSimplified, pointer, what, readAs);
}

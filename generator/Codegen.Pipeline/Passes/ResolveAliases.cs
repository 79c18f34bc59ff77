using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>Lets every reference name a schema that is not itself a reference, so that no planner has to follow chains.</summary>
public static class ResolveAliases
{
    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        var aliases = new Dictionary<string, ReferenceSchema>(StringComparer.Ordinal);
        foreach (var named in model.Schemas)
        {
            if (named.Schema is ReferenceSchema reference)
            {
                aliases.Add(named.Pointer, reference);
            }
        }

        if (aliases.Count == 0)
        {
            return model;
        }

        var resolved = ModelWalk.Map(model, schema => schema is ReferenceSchema reference ? Follow(reference, aliases, problems) : schema);
        return resolved with { Schemas = resolved.Schemas.Where(named => !aliases.ContainsKey(named.Pointer)).ToEquatableArray() };
    }

    private static ApiSchema Follow(ReferenceSchema reference, Dictionary<string, ReferenceSchema> aliases, ProblemBag problems)
    {
        var nullable = reference.Facts.Nullable;
        var target = reference.Target;
        for (var step = 0; aliases.TryGetValue(target, out var alias); step++)
        {
            if (step == aliases.Count)
            {
                problems.Add(ProblemId.ConstructSimplified, alias.Facts.Pointer, "A schema that is only itself", "any JSON value");
                return new AnySchema(reference.Facts);
            }

            nullable |= alias.Facts.Nullable;
            target = alias.Target;
        }

        ApiSchema resolved = reference with { Target = target, Facts = reference.Facts with { Nullable = nullable } };
        return resolved;
    }
}

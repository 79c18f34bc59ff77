using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>Keeps the named schemas that something reaches; merging leaves bases behind that nothing names any more.</summary>
public static class RemoveUnusedSchemas
{
    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        var named = model.Schemas.ToDictionary(schema => schema.Pointer, schema => schema.Schema, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(ModelWalk.Roots(model).SelectMany(SchemaWalk.Targets));
        while (open.Count > 0)
        {
            var pointer = open.Pop();
            if (!used.Add(pointer) || !named.TryGetValue(pointer, out var schema))
            {
                continue;
            }

            foreach (var target in SchemaWalk.Targets(schema))
            {
                open.Push(target);
            }
        }

        return model with { Schemas = model.Schemas.Where(schema => used.Contains(schema.Pointer)).ToEquatableArray() };
    }
}

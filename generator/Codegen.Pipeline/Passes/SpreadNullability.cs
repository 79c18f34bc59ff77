using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>Lets a reference to a nullable schema say so itself, since it is the reference that gets a type.</summary>
public static class SpreadNullability
{
    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        var nullable = new HashSet<string>(
            model.Schemas.Where(named => named.Schema.Facts.Nullable).Select(named => named.Pointer),
            StringComparer.Ordinal);
        return nullable.Count == 0 ? model : ModelWalk.Map(model, schema => schema is ReferenceSchema reference && nullable.Contains(reference.Target)
            ? reference with { Facts = reference.Facts with { Nullable = true } }
            : schema);
    }
}

using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Problems;
using Microsoft.OpenApi;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Which schemes an operation needs.</summary>
internal static class SecurityReader
{
    /// <summary>
    /// The alternatives that our schemes can meet. One that names an unknown scheme goes: the scheme itself was reported, or is
    /// declared nowhere.
    /// </summary>
    public static EquatableArray<EquatableArray<string>> Read(
        IEnumerable<OpenApiSecurityRequirement> sources,
        string pointer,
        DocumentFrame frame,
        ReadScope scope)
    {
        var alternatives = new List<EquatableArray<string>>();
        foreach (var source in sources)
        {
            var ids = source.Keys.Select(scheme => scheme.Reference.Id ?? "").ToEquatableArray();
            foreach (var id in ids.Where(id => !frame.DeclaredSchemes.Contains(id)))
            {
                scope.Note(ProblemId.SecuritySchemeSkipped, pointer, id, "it is declared nowhere");
            }

            if (ids.All(id => frame.SecuritySchemes.Any(scheme => scheme.Id == id)) && !alternatives.Contains(ids))
            {
                alternatives.Add(ids);
            }
        }

        return alternatives.ToEquatableArray();
    }
}

using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Brings the names in a path and the declared path parameters together.</summary>
internal static class PathParameters
{
    public static List<ApiParameter> Match(string path, string pathPointer, List<ApiParameter> parameters, ReadScope scope)
    {
        var names = PathTemplate.Names(path) ?? [];
        var matched = parameters.FindAll(parameter => parameter.Location != ParameterLocation.Path || names.Contains(parameter.Name));
        foreach (var name in names)
        {
            if (matched.Exists(parameter => parameter.Location == ParameterLocation.Path && parameter.Name == name))
            {
                continue;
            }

            if (SpeltOtherwise(name, parameters, names) is { } other)
            {
                scope.Simplify(other.Pointer, $"The path parameter '{other.Name}'", $"'{name}', as its path spells it");
                matched.Insert(0, other with { Name = name });
            }
            else
            {
                scope.Skip(pathPointer, $"its path names '{name}', but no such path parameter is declared");
            }
        }

        foreach (var extra in parameters.Where(parameter => parameter.Location == ParameterLocation.Path && !names.Contains(parameter.Name)))
        {
            if (SpeltOtherwise(extra.Name, parameters, names) is null || !names.Exists(name => IsSpelling(name, extra)))
            {
                scope.Simplify(extra.Pointer, $"The path parameter '{extra.Name}', which the path does not name,", "nothing");
            }
        }

        return matched;
    }

    /// <summary>The one parameter that differs from a name by case only.</summary>
    private static ApiParameter? SpeltOtherwise(string name, List<ApiParameter> parameters, List<string> names)
    {
        var candidates = parameters.FindAll(parameter => !names.Contains(parameter.Name) && IsSpelling(name, parameter));
        return candidates.Count == 1 ? candidates[0] : null;
    }

    private static bool IsSpelling(string name, ApiParameter parameter) =>
        parameter.Location == ParameterLocation.Path && string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase);
}

using Codegen.Pipeline.Model;
using ParameterLocation = Codegen.Pipeline.Model.ParameterLocation;
using ParameterStyle = Codegen.Pipeline.Model.ParameterStyle;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Brings the query in a path's key and the declared parameters together.</summary>
internal static class PathQuery
{
    public static List<ApiParameter> Match(PathKey key, string pathPointer, List<ApiParameter> parameters, ReadScope scope)
    {
        var matched = new List<ApiParameter>(parameters);
        foreach (var pair in key.Query)
        {
            if (pair.Value.IndexOfAny(['{', '}']) < 0)
            {
                Fix(pair, pathPointer, matched, scope);
            }
            else if (PathTemplate.Names(pair.Value) is [var name] && pair.Value.Length == name.Length + 2)
            {
                Declare(pair.Key, name, pathPointer, matched, scope);
            }
            else
            {
                scope.Skip(pathPointer, $"the query in its path has a value that is a parameter in part only ('{pair.Key}')");
            }
        }

        return matched;
    }

    /// <summary>A value that is always sent.</summary>
    private static void Fix(KeyValuePair<string, string> pair, string pathPointer, List<ApiParameter> parameters, ReadScope scope)
    {
        var declared = parameters.FindIndex(parameter => parameter.Location == ParameterLocation.Query && parameter.Name == pair.Key);
        var parameter = declared < 0
            ? new ApiParameter(pathPointer, pair.Key, ParameterLocation.Query, ParameterStyle.Form, true, false, true, false, null, FixedParameter.Schema(pathPointer), false)
            : parameters[declared];
        if (declared < 0)
        {
            parameters.Add(parameter with { FixedValue = pair.Value });
            return;
        }

        if (FixedParameter.OnlyValue(parameter) is null && parameter.FixedValue is null)
        {
            scope.Simplify(parameter.Pointer, $"The parameter '{parameter.Name}', whose value stands in the path,", "that value");
        }

        parameters[declared] = FixedParameter.Fix(parameter, parameter.FixedValue ?? FixedParameter.OnlyValue(parameter) ?? pair.Value);
    }

    /// <summary>A value in braces is a parameter of the query, wherever the document says that it is.</summary>
    private static void Declare(string key, string name, string pathPointer, List<ApiParameter> parameters, ReadScope scope)
    {
        if (parameters.Exists(parameter => parameter.Location == ParameterLocation.Query && parameter.Name == key))
        {
            return;
        }

        var declared = parameters.FindIndex(parameter => parameter.Location is ParameterLocation.Query or ParameterLocation.Path && parameter.Name == name);
        if (declared < 0)
        {
            scope.Skip(pathPointer, $"its path names '{name}', but no such parameter is declared");
            return;
        }

        parameters[declared] = parameters[declared].Location == ParameterLocation.Query
            ? parameters[declared] with { Name = key }
            : parameters[declared] with { Name = key, Location = ParameterLocation.Query, Style = ParameterStyle.Form, Explode = true };
    }
}

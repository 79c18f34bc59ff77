using Codegen.Pipeline.Model;
using Microsoft.OpenApi;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>The parameters of one operation: the path's, and its own, which win.</summary>
internal static class ParameterList
{
    public static List<ApiParameter> Read(
        IEnumerable<IOpenApiParameter>? ofPath,
        IEnumerable<IOpenApiParameter>? ofOperation,
        ReadSession session,
        ReadScope scope)
    {
        var parameters = ReadLevel(ofPath, session, scope);
        foreach (var parameter in ReadLevel(ofOperation, session, scope))
        {
            var shared = parameters.FindIndex(known => IsSame(known, parameter));
            if (shared < 0)
            {
                parameters.Add(parameter);
            }
            else
            {
                parameters[shared] = parameter;
            }
        }

        CheckWholeQuery(parameters, scope);
        return parameters;
    }

    // Together they would be sent as something that none of them describes.
    private static void CheckWholeQuery(List<ApiParameter> parameters, ReadScope scope)
    {
        var inQuery = parameters.FindAll(parameter => parameter.Location is Model.ParameterLocation.Query or Model.ParameterLocation.QueryString);
        if (inQuery.Count > 1 && inQuery.Find(parameter => parameter.Location == Model.ParameterLocation.QueryString) is { } whole)
        {
            scope.Skip(JsonPointer.Append(whole.Pointer, "in"), $"the parameter '{whole.Name}' is the whole query, and there are others in it");
        }
    }

    private static List<ApiParameter> ReadLevel(IEnumerable<IOpenApiParameter>? sources, ReadSession session, ReadScope scope)
    {
        var parameters = new List<ApiParameter>();
        foreach (var source in sources ?? [])
        {
            if (ParameterReader.Read(source, session, scope) is not { } parameter)
            {
                continue;
            }

            if (parameters.Exists(known => IsSame(known, parameter)))
            {
                scope.Simplify(parameter.Pointer, $"The second parameter '{parameter.Name}'", "the first one");
            }
            else
            {
                parameters.Add(parameter);
            }
        }

        return parameters;
    }

    /// <summary>Header names differ by more than case, all others by anything.</summary>
    private static bool IsSame(ApiParameter left, ApiParameter right) =>
        left.Location == right.Location
        && string.Equals(left.Name, right.Name, left.Location == Model.ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}

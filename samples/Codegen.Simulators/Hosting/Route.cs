using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.Hosting;

/// <summary>One operation of a simulated service.</summary>
/// <param name="OperationId">As the spec has it.</param>
/// <param name="Path">The template with <c>{id}</c> for a segment that varies.</param>
internal sealed record Route(string OperationId, string Method, string Path, Func<HttpRequest, string, Task<Answer>> Handle)
{
    private readonly string[] _segments = Path.Split('/');

    /// <summary>The text in place of <c>{id}</c> (empty where the template has none), or null where the path is another one.</summary>
    public string? Match(string path)
    {
        var segments = path.Split('/');
        if (segments.Length != _segments.Length)
        {
            return null;
        }

        var id = "";
        for (var i = 0; i < segments.Length; i++)
        {
            if (_segments[i] == "{id}" && segments[i].Length > 0)
            {
                id = segments[i];
            }
            else if (_segments[i] != segments[i])
            {
                return null;
            }
        }

        return id;
    }
}

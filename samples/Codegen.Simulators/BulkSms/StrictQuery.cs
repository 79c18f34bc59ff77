using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.BulkSms;

/// <summary>The query of a request. Every parameter must be taken, and none may come twice.</summary>
internal sealed partial class StrictQuery
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);

    public StrictQuery(HttpRequest request)
    {
        foreach (var (name, values) in request.Query)
        {
            _parameters.Add(name, values.Count == 1 ? values[0]! : throw ProblemException.BadRequest($"{name}: the parameter comes twice"));
        }
    }

    public string? Take(string name) => _parameters.Remove(name, out var text) ? text : null;

    public string TakeRequired(string name) => Take(name) ?? throw ProblemException.BadRequest($"{name}: the parameter is required");

    public int? TakeInt32(string name) => Take(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw ProblemException.BadRequest($"{name}: an integer is expected"),
    };

    public bool? TakeBoolean(string name) => Take(name) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw ProblemException.BadRequest($"{name}: true or false is expected"),
    };

    public DateTimeOffset? TakeDate(string name) => Take(name) is { } text ? ReadDate(name, text) : null;

    public void End()
    {
        foreach (var name in _parameters.Keys)
        {
            throw ProblemException.BadRequest($"{name}: there is no such parameter");
        }
    }

    /// <summary>The service wants seconds and an offset, and knows no fractions.</summary>
    public static DateTimeOffset ReadDate(string name, string text) =>
        DateForm().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw ProblemException.BadRequest($"{name}: the form yyyy-MM-ddThh:mm:ss with Z or an offset is expected");

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}

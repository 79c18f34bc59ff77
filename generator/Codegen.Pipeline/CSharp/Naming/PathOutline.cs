using System.Globalization;
using System.Text.RegularExpressions;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>What a path says about names: its fixed parts without what every path of an API has in front, its parameters, its version.</summary>
internal sealed class PathOutline
{
    private const int LongestVersion = 32;

    private static readonly Regex VersionPart = new(@"^(v(er)?\.?\d+(\.\d+)*([a-z]+\d*)?|\d+(\.\d+)*|\d{4}-\d{2}-\d{2}(-preview)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Extension = new(@"\.(json|xml|php|aspx?|jsp|do)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "api", "apis", "rest", "restapi", "rest-api", "webapi", "services" };

    private PathOutline(List<PathSegment> segments, List<string> parameters, int version) => (Segments, Parameters, Version) = (segments, parameters, version);

    public IReadOnlyList<PathSegment> Segments { get; }

    public IReadOnlyList<string> Parameters { get; }

    /// <summary>The first number of the version that the path names, 1 where it names none.</summary>
    public int Version { get; }

    public static PathOutline Of(string path)
    {
        var segments = new List<PathSegment>();
        var parameters = new List<string>();
        var version = 1;
        foreach (var part in path.Split('/').Where(part => part.Length > 0))
        {
            var before = "";
            foreach (var (text, isParameter) in Pieces(part))
            {
                if (isParameter)
                {
                    parameters.Add(text);
                    // What follows a word at once is a format: "/routes{extension}" is all routes, but "/users('{id}')" is one user.
                    if (before.Length == 0 || before.EndsWith("(", StringComparison.Ordinal) || before.EndsWith("'", StringComparison.Ordinal) || before.EndsWith("=", StringComparison.Ordinal))
                    {
                        MarkItem(segments);
                    }
                }
                else if (text.Length < LongestVersion && VersionPart.IsMatch(text))
                {
                    version = VersionOf(text);
                }
                else if (Words.Split(text).Count > 0 && !(segments.Count == 0 && Prefixes.Contains(text)))
                {
                    segments.Add(new PathSegment(Extension.Replace(text, "").TrimEnd('.', '(', '\'', '='), false));
                }

                before = text;
            }
        }

        return new PathOutline(segments, parameters, version);
    }

    private static void MarkItem(List<PathSegment> segments)
    {
        if (segments.Count > 0)
        {
            segments[segments.Count - 1] = segments[segments.Count - 1] with { IsItem = true };
        }
    }

    // "{id}:activate" is a parameter and the word behind it.
    private static IEnumerable<(string Text, bool IsParameter)> Pieces(string part)
    {
        var at = 0;
        while (at < part.Length)
        {
            var open = part.IndexOf('{', at);
            var close = open < 0 ? -1 : part.IndexOf('}', open);
            if (close < 0)
            {
                yield return (part.Substring(at), false);
                yield break;
            }

            if (open > at)
            {
                yield return (part.Substring(at, open - at), false);
            }

            yield return (part.Substring(open + 1, close - open - 1), true);
            at = close + 1;
        }
    }

    private static int VersionOf(string text)
    {
        var digits = new string([.. text.SkipWhile(character => !char.IsDigit(character)).TakeWhile(char.IsDigit).Take(6)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 1;
    }
}

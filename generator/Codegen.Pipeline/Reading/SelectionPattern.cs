namespace Codegen.Pipeline.Reading;

/// <summary>One pattern of a selection. A <c>*</c> stands for anything within a part of a path, <c>**</c> for anything at all; capitals do not count.</summary>
internal sealed class SelectionPattern
{
    private const int LongestText = 1000;

    private readonly SelectionSubject _subject;
    private readonly string? _method;
    private readonly string _glob;

    private SelectionPattern(SelectionSubject subject, string option, string text, bool excludes, string? method, string glob)
    {
        _subject = subject;
        Option = option;
        Text = text;
        Excludes = excludes;
        _method = method;
        _glob = glob;
    }

    /// <summary>The option that holds the pattern.</summary>
    public string Option { get; }

    /// <summary>As written.</summary>
    public string Text { get; }

    public bool Excludes { get; }

    public bool HasMatched { get; private set; }

    public static string Allowed(SelectionSubject subject) => subject switch
    {
        SelectionSubject.Path => "paths such as /users/{id} or GET /users/**, joined by |, with ! in front of what is left out",
        _ => "names with * for any letters, joined by |, with ! in front of what is left out",
    };

    /// <summary>Null for a text that is no pattern.</summary>
    public static SelectionPattern? Parse(SelectionSubject subject, string option, string text)
    {
        var excludes = text[0] == '!';
        var glob = excludes ? text.Substring(1).Trim() : text;
        string? method = null;
        if (subject == SelectionSubject.Path)
        {
            var blank = glob.IndexOf(' ');
            if (blank > 0)
            {
                method = glob.Substring(0, blank).ToUpperInvariant();
                glob = glob.Substring(blank).Trim();
            }

            if (!glob.StartsWith("/", StringComparison.Ordinal) && !glob.StartsWith("*", StringComparison.Ordinal))
            {
                return null;
            }
        }

        return glob.Length is 0 or > LongestText ? null : new SelectionPattern(subject, option, text, excludes, method, glob);
    }

    public bool Matches(string method, string path, IReadOnlyCollection<string> tags, string? operationId)
    {
        var matches = _subject switch
        {
            SelectionSubject.Path => (_method is null || string.Equals(_method, method, StringComparison.Ordinal)) && MatchesText(path),
            SelectionSubject.Tag => tags.Any(MatchesText),
            _ => operationId is not null && MatchesText(operationId),
        };
        HasMatched |= matches;
        return matches;
    }

    private bool MatchesText(string text) =>
        text.Length <= LongestText && Glob.IsMatch(_glob, text, _subject == SelectionSubject.Path);
}

using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.CSharp.Text;

/// <summary>Builds the lines of a doc comment; the template puts <c>///</c> before each.</summary>
internal sealed class DocComment
{
    private readonly List<Code> _lines = [];

    public DocComment Summary(params string?[] paragraphs) => Element(Code.Of($"<summary>"), Code.Of($"</summary>"), paragraphs);

    /// <summary>A summary made of the first candidate that has anything to show.</summary>
    public DocComment SummaryOf(params string?[] candidates) =>
        Summary(candidates.FirstOrDefault(HasContent));

    public DocComment Remarks(params string?[] paragraphs) => Element(Code.Of($"<remarks>"), Code.Of($"</remarks>"), paragraphs);

    public DocComment Returns(params string?[] paragraphs) => Element(Code.Of($"<returns>"), Code.Of($"</returns>"), paragraphs);

    /// <summary>Never left out: the compiler wants all parameters documented where one is.</summary>
    public DocComment Parameter(Code name, params string?[] paragraphs) =>
        Element(Code.Of($"<param name=\"{Bare(name)}\">"), Code.Of($"</param>"), paragraphs.Any(HasContent) ? paragraphs : ["The value to send."]);

    public DocComment Exception(Code type, string text) =>
        Element(Code.Of($"<exception cref=\"{type}\">"), Code.Of($"</exception>"), text);

    public EquatableArray<Code> Lines() => _lines.ToEquatableArray();

    private static bool HasContent(string? text) => !string.IsNullOrWhiteSpace(text) && !Code.Doc(text!).IsEmpty;

    private DocComment Element(Code open, Code close, params string?[] paragraphs)
    {
        var content = paragraphs.Where(text => !string.IsNullOrWhiteSpace(text)).SelectMany(text => Code.Doc(text!)).ToList();
        if (content.Count == 0)
        {
            return this;
        }

        if (content.Count == 1)
        {
            _lines.Add(Code.Of($"{open}{content[0]}{close}"));
            return this;
        }

        _lines.Add(open);
        _lines.AddRange(content.Select((line, index) => index == content.Count - 1 ? line : Code.Of($"{line}<br/>")));
        _lines.Add(close);
        return this;
    }

    // A doc comment names a parameter without the @ that code needs.
    private static Code Bare(Code name) => Code.WithoutAt(name);
}

using System.Text;

namespace Codegen.Pipeline.Emission;

/// <summary>
/// Takes the text of a template and drops its superfluous blank lines: templates leave some where a list is empty, and a reader of
/// the file should not see which. Line by line as they come, because a file can be as large as the document that it comes from.
/// </summary>
internal sealed class TidyWriter : TextWriter
{
    private readonly StringBuilder _text = new();
    private char[] _line = new char[256];
    private int _length;
    private bool _blankBefore;
    private bool _opened;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Add([value]);

    public override void Write(char[] buffer, int index, int count) => Add(buffer.AsSpan(index, count));

    public override void Write(string? value) => Add(value.AsSpan());

    /// <summary>The whole text, which ends with a line break.</summary>
    public string Finish()
    {
        EndLine();
        return _text.ToString();
    }

    private void Add(ReadOnlySpan<char> text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            AddToLine(text.Slice(0, end));
            EndLine();
            text = text.Slice(end + 1);
        }

        AddToLine(text);
    }

    private void AddToLine(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _line.Length)
        {
            Array.Resize(ref _line, Math.Max(_line.Length * 2, _length + text.Length));
        }

        text.CopyTo(_line.AsSpan(_length));
        _length += text.Length;
    }

    private void EndLine()
    {
        var line = _line.AsSpan(0, _length).TrimEnd();
        _length = 0;
        if (line.IsEmpty)
        {
            _blankBefore = true;
            return;
        }

        if (_blankBefore && !_opened && _text.Length > 0 && line.TrimStart()[0] != '}')
        {
            _text.Append('\n');
        }

        _text.Append(_line, 0, line.Length).Append('\n');
        _blankBefore = false;
        _opened = line[line.Length - 1] == '{';
    }
}

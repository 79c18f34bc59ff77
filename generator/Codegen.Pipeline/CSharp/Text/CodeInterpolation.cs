using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Codegen.Pipeline.CSharp.Text;

/// <summary>Takes constant text, finished code and numbers, and on purpose nothing else.</summary>
[InterpolatedStringHandler]
public readonly ref struct CodeInterpolation
{
    private readonly StringBuilder _builder;

    public CodeInterpolation(int literalLength, int formattedCount) => _builder = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string value) => _builder.Append(value);

    public void AppendFormatted(Code value) => _builder.Append(value.ToString());

    public void AppendFormatted(int value) => _builder.Append(value.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => _builder.ToString();
}

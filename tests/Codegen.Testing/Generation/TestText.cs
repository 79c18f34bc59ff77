using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Testing.Generation;

/// <summary>A spec as the compiler hands it over.</summary>
public sealed class TestText(TestSpec spec) : AdditionalText
{
    public TestSpec Spec { get; set; } = spec;

    public override string Path => Spec.FullPath;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => Spec.Bytes.IsEmpty
        ? SourceText.From(Spec.Text, Encoding.UTF8)
        : SourceText.From(Spec.Bytes.ToArray(), Spec.Bytes.Length, Encoding.UTF8, SourceHashAlgorithm.Sha256);
}

using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Codegen.Benchmarks.Incremental;

/// <summary>The least that a generator can do for so many files: a step from each additional file to its share of them, and no other.</summary>
internal sealed class PlainGenerator(int filesOfEach) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.AdditionalTextsProvider.SelectMany((text, _) => Enumerable.Range(0, filesOfEach)
            .Select(number => text.Path.Replace('/', '.') + number.ToString(CultureInfo.InvariantCulture) + ".g.cs"));
        context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name, "// A file."));
    }
}

using Xunit.Abstractions;

namespace Codegen.Pipeline.Tests.Reading;

public class SharedDocumentTests(ITestOutputHelper output)
{
    [Fact]
    public void Dump()
    {
        foreach (var name in SharedDocuments.Names())
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var (model, problems) = SpecText.TryRead(File.ReadAllText(Path.Combine(SharedDocuments.Folder!, name)));
            output.WriteLine($"== {name}: {model?.Operations.Count} operations, {model?.Schemas.Count} schemas, {watch.ElapsedMilliseconds} ms");
            foreach (var p in problems.Take(25)) output.WriteLine("   " + SpecText.Show(p));
        }
    }
}

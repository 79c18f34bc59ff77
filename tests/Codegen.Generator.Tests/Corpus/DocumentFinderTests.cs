using Codegen.Corpus.Documents;
using Codegen.Corpus.Options;

namespace Codegen.Generator.Tests.Corpus;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public DocumentFinderTests()
    {
        for (var i = 0; i < 50; i++)
        {
            _folder.Add($"{i % 3}/{i}.json", new string(' ', i * 100));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ASeedAlwaysMeansTheSameDocuments()
    {
        var first = Find("--sample", "5", "--seed", "3");

        Assert.Equal(5, first.Count);
        Assert.Equal(first, Find("--sample", "5", "--seed", "3"));
        Assert.NotEqual(first, Find("--sample", "5", "--seed", "4"));
        Assert.Equal(50, Find("--sample", "80").Count);
    }

    [Fact]
    public void LargeDocumentsCanBeLeftOut() => Assert.Equal(11, Find("--max-size", "0.001").Count);

    [Fact]
    public void NamedDocumentsComeOnTopOfASampleOfThePackage()
    {
        var names = DocumentFinder.Find(CorpusOptions.Parse(["--document", "0/3.json", "--sample", "4"]), () => _folder.Path).Select(document => document.Name).ToList();

        Assert.Equal("0/3.json", names[0]);
        Assert.InRange(names.Count, 4, 5);
        Assert.Equal(["1/1.json"], DocumentFinder.Find(CorpusOptions.Parse(["--document", "1/1.json"]), () => _folder.Path).Select(document => document.Name));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--jobs", "0")]
    [InlineData("--sample")]
    [InlineData("--colour", "red")]
    public void WhatIsNotUnderstoodIsRefused(params string[] arguments) =>
        Assert.Throws<OptionException>(() => DocumentFinder.Find(CorpusOptions.Parse(arguments), () => _folder.Path));

    private List<string> Find(params string[] arguments) =>
        [.. DocumentFinder.Find(CorpusOptions.Parse([_folder.Path, .. arguments]), () => throw new InvalidOperationException()).Select(document => document.Name)];
}

using Codegen.Corpus.Options;

namespace Codegen.Corpus.Documents;

/// <summary>Finds the documents that the command line asks for.</summary>
internal static class DocumentFinder
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    /// <param name="package">The folder of the package's documents, asked for only where no path is given or a document is named.</param>
    public static IReadOnlyList<CorpusDocument> Find(CorpusOptions options, Func<string> package)
    {
        var named = options.Documents.Select(name => Named(package(), name)).ToList();
        IReadOnlyList<CorpusDocument> all = options switch
        {
            { Paths.Count: > 0 } => [.. options.Paths.SelectMany(Under)],
            { Documents.Count: > 0, Sample: null } => [],
            _ => Under(package()),
        };
        var most = options.MostMegabytes * 1024 * 1024;
        var candidates = all
            .Where(document => most is null || document.Size <= most)
            .DistinctBy(document => document.Path)
            .OrderBy(document => document.Name, StringComparer.Ordinal)
            .ToArray();

        // In any case: large ones come in clusters, and then the time left could not be guessed.
        Shuffle(candidates, options.Seed);
        return [.. named.Concat(candidates.Take(options.Sample ?? candidates.Length)).DistinctBy(document => document.Path)];
    }

    private static IReadOnlyList<CorpusDocument> Under(string path)
    {
        if (File.Exists(path))
        {
            return [Of(path, Path.GetFileName(path))];
        }

        if (!Directory.Exists(path))
        {
            throw new OptionException($"'{path}' does not exist.");
        }

        return
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Select(file => Of(file, Path.GetRelativePath(path, file))),
        ];
    }

    private static CorpusDocument Named(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? Of(path, name) : throw new OptionException($"The package has no document '{name}'.");
    }

    private static CorpusDocument Of(string path, string name) => new(Path.GetFullPath(path), name.Replace('\\', '/'), new FileInfo(path).Length);

    // By hand, because the same seed has to mean the same documents with every version of .NET.
    private static void Shuffle(CorpusDocument[] documents, int seed)
    {
        var state = (uint)seed;
        for (var i = documents.Length - 1; i > 0; i--)
        {
            state = (state * 1664525) + 1013904223;
            var other = (int)((ulong)state * (uint)(i + 1) >> 32);
            (documents[i], documents[other]) = (documents[other], documents[i]);
        }
    }
}

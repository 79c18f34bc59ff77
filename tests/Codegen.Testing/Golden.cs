using Xunit;

namespace Codegen.Testing;

/// <summary>
/// Compares generated text with the files of a folder. With <c>CODEGEN_UPDATE_GOLDENS=1</c> the folder is rewritten instead,
/// so that a change of the generator is reviewed as a change of text.
/// </summary>
public static class Golden
{
    private const string Extension = ".golden.cs";

    private static bool IsUpdating => Environment.GetEnvironmentVariable("CODEGEN_UPDATE_GOLDENS") == "1";

    /// <summary>Compares all files of a case: <c>goldensFolder/caseName/hint.golden.cs</c>. One that is missing or left over fails.</summary>
    /// <param name="files">Text by hint name.</param>
    public static void Verify(string goldensFolder, string caseName, IReadOnlyDictionary<string, string> files)
    {
        var folder = Path.Combine(goldensFolder, caseName);
        if (IsUpdating)
        {
            Rewrite(folder, files);
            return;
        }

        var expected = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*" + Extension).ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal)
            : new Dictionary<string, string>();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), files.Keys.Select(FileNameOf).Order(StringComparer.Ordinal));
        foreach (var (hint, text) in files)
        {
            Assert.Equal(expected[FileNameOf(hint)], text);
        }
    }

    /// <summary>Fails for a folder of a case that no test has any more.</summary>
    public static void VerifyNoneUnused(string goldensFolder, IEnumerable<string> caseNames)
    {
        var folders = Directory.Exists(goldensFolder) ? Directory.GetDirectories(goldensFolder).Select(Path.GetFileName) : [];
        Assert.Empty(folders.Except(caseNames, StringComparer.Ordinal));
    }

    private static string FileNameOf(string hint) => (hint.EndsWith(".g.cs", StringComparison.Ordinal) ? hint[..^5] : hint) + Extension;

    private static void Rewrite(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var (hint, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, FileNameOf(hint)), text);
        }
    }
}

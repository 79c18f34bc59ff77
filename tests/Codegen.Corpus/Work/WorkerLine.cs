namespace Codegen.Corpus.Work;

/// <summary>The lines between the program and its workers: a document on the way there; stages and one result on the way back.</summary>
internal static class WorkerLine
{
    public const string Ready = "ready";
    private const string StagePrefix = "stage ";
    private const string ResultPrefix = "result ";

    public static string Document(string path, string name) => $"{path}\t{name}";

    public static (string Path, string Name) ReadDocument(string line) => line.Split('\t') is [var path, var name]
        ? (path, name)
        : throw new InvalidDataException("A worker was told something else than a document: " + line);

    public static string Stage(string name) => StagePrefix + name;

    public static string? ReadStage(string line) => After(line, StagePrefix);

    public static string Result(string text) => ResultPrefix + text;

    public static string? ReadResult(string line) => After(line, ResultPrefix);

    private static string? After(string line, string prefix) => line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..] : null;
}

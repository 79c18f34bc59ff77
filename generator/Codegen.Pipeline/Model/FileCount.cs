namespace Codegen.Pipeline.Model;

/// <summary>How many files a member of a multipart body is.</summary>
public enum FileCount
{
    None,
    One,
    Many,
}

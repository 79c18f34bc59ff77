namespace Codegen.Pipeline.Reading.OpenApi.Schemas.Patterns;

/// <summary>A pattern is not read further.</summary>
/// <param name="isMalformed">It is a pattern in no dialect, rather than one that goes beyond what is checked.</param>
internal sealed class PatternException(string reason, bool isMalformed) : Exception(reason)
{
    public bool IsMalformed => isMalformed;
}

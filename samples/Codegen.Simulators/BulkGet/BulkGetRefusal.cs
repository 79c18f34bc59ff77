namespace Codegen.Simulators.BulkGet;

/// <summary>A code that concerns the whole request.</summary>
internal sealed class BulkGetRefusal(int code, string problem) : Exception(problem)
{
    public const int MissingParameter = 1702;
    public const int BadCredentials = 1703;
    public const int BadType = 1704;
    public const int BadMessage = 1705;
    public const int BadDestination = 1706;
    public const int BadSource = 1707;
    public const int BadReportFlag = 1708;

    public int Code => code;
}

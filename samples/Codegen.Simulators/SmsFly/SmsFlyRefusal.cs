namespace Codegen.Simulators.SmsFly;

/// <summary>A refusal with one of the codes of the service.</summary>
internal sealed class SmsFlyRefusal(string code, string description, int status = 400) : Exception(description)
{
    public string Code => code;

    public int Status => status;

    public static SmsFlyRefusal Request(string description) => new("INVREQUEST", description);

    /// <summary>What is no JSON at all has a status of its own.</summary>
    public static SmsFlyRefusal Unreadable(string description) => new("INVREQUEST", description, 422);

    public static SmsFlyRefusal Forbidden() => new("FORBIDDEN", "Access denied", 403);
}

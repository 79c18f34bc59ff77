namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>Names that a declaration may not use because C# or the generated code uses them already.</summary>
internal static class ReservedNames
{
    /// <summary>Members that every object has.</summary>
    public static readonly string[] Object =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    /// <summary>Members of a generated open enum.</summary>
    public static readonly string[] OpenEnum = [.. Object, "Value", "IsKnown", "Known", "KnownValue", "Table", "FromValue", "Unknown"];

    /// <summary>Names of the nested enum of an open enum.</summary>
    public static readonly string[] KnownValue = ["Unknown", "value__"];

    /// <summary>Members of a generated union.</summary>
    public static readonly string[] Union = [.. Object, "Match", "Kind", "Other", "FromOther", "TryGetOther"];

    /// <summary>Members of a generated client.</summary>
    public static readonly string[] Client = [.. Object, "Dispose", "Service", "Create"];

    /// <summary>Members of every client's options.</summary>
    public static readonly string[] ClientOptions =
    [
        .. Object, "BaseAddress", "Timeout", "StreamIdleTimeout", "ConnectTimeout", "PooledConnectionLifetime", "MaxResponseBytes", "MaxErrorBodyCharacters", "UserAgent",
        "AllowInsecureHttp", "CheckConstraints", "TimeProvider", "GetChoice", "SetChoice", "GetText", "SetPath", "GetMethod", "SetMethod", "SetWireName",
    ];

    /// <summary>Members of the result of one target.</summary>
    public static readonly string[] TargetResult =
        [.. Object, "Target", "Outcome", "Code", "RawCode", "Error", "Category", "Id", "Message", "RawFields", "Create"];

    /// <summary>Members of the results of a call.</summary>
    public static readonly string[] TargetResults = [.. Object, "Results", "Requests", "Create"];

    /// <summary>Members of an alternative's result.</summary>
    public static readonly string[] AlternativeResult = [.. Object, "Targets", "Id", "Message", "RawFields", "Create"];

    /// <summary>Parameters and locals of a generated method.</summary>
    public static readonly string[] Method = ["cancellationToken", "parameters", "request", "form", "queryForm", "answer", "call", "encoding", "clientReference"];
}

namespace Codegen.Runtime.Http;

/// <summary>What it means when an operation is carried out twice. The HTTP method does not tell: some APIs send messages by GET.</summary>
public enum SendClass
{
    /// <summary>Reads only.</summary>
    Safe,

    /// <summary>Changes something, but twice is the same as once.</summary>
    Idempotent,

    /// <summary>Carries a key by which the provider recognizes a repetition.</summary>
    Keyed,

    /// <summary>May send or charge twice.</summary>
    Send,
}

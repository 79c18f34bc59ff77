namespace Codegen.Pipeline.Model;

/// <summary>What may happen when an operation is sent a second time.</summary>
public enum SendSafety
{
    /// <summary>Reads only.</summary>
    Safe,

    /// <summary>Changes something, but a repeat changes nothing more.</summary>
    Idempotent,

    /// <summary>Carries a key by which the provider recognises a repeat.</summary>
    Keyed,

    /// <summary>May cost money or have another effect each time: at most once.</summary>
    Send,
}

namespace Codegen.Pipeline.Model;

/// <summary>How a body is written or read.</summary>
public enum ContentKind
{
    Json,
    Form,
    Multipart,
    Text,
    Binary,

    /// <summary>Server-sent events; of answers only.</summary>
    Events,

    /// <summary>JSON values, one after the other; of answers only.</summary>
    Lines,
}

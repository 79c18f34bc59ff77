namespace Codegen.Pipeline.Model;

/// <summary>How a body is written or read.</summary>
public enum ContentKind
{
    Json,
    Form,
    Multipart,
    Text,
    Binary,
}

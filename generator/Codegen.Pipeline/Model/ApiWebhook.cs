namespace Codegen.Pipeline.Model;

/// <summary>A request that the service makes to an address of the user's: a webhook, or a callback of an operation.</summary>
/// <param name="Name">The document's operation id, else its key for the request.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Schema">The shape of its body.</param>
public sealed record ApiWebhook(string Pointer, string Name, string Method, string? Summary, string? Description, ApiSchema Schema)
{
    /// <summary>The body is a form; JSON otherwise.</summary>
    public bool IsForm { get; init; }
}

namespace Codegen.Corpus.RoundTrips;

/// <summary>Whose body an example is: a request's, an answer's or a named schema's.</summary>
/// <param name="Method">The HTTP method in capitals; null for a named schema.</param>
/// <param name="Name">The path template, or the schema's name.</param>
/// <param name="Status">The status of the answer as the document writes it; null for a request or a schema.</param>
/// <param name="IsClear">The name leads to one codec at most: no other schema's name is as good as the same, and the schema is more than a text or a number.</param>
internal sealed record BodyPlace(string? Method, string Name, string? Status = null, bool IsClear = true);

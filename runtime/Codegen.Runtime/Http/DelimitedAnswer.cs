using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Http;

/// <summary>What came of one request, beside what its targets keep.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Error">What an answer that is about the whole request means; null for records.</param>
/// <param name="Thrown">What the call ends with unless it is repeated; null where it goes on.</param>
/// <param name="HasEnded">The API left out what follows.</param>
internal sealed record DelimitedAnswer(int Status, ErrorInfo? Error, ApiException? Thrown, bool HasEnded);

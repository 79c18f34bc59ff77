namespace Codegen.Runtime.Http;

/// <summary>One part of a multipart body.</summary>
/// <param name="Name">Its name, as it is.</param>
/// <param name="Content">What it holds.</param>
/// <param name="ContentType">Null for none.</param>
/// <param name="Headers">Headers of its own.</param>
/// <param name="HasFileName">Whether it is a file to the receiver.</param>
internal sealed record MultipartPart(string Name, ApiFile Content, string? ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers, bool HasFileName);

using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Model;

/// <summary>What a document says of one part of a multipart body (its <c>encoding</c>).</summary>
/// <param name="MediaTypes">Those that it may have, without ranges; empty where the document names none.</param>
/// <param name="Kind">How the first of them, ranges included, is written; null where the document names none.</param>
/// <param name="Style">How a list or an object is joined; null where the document does not say.</param>
/// <param name="Headers">Those whose values the document fixes.</param>
public sealed record BodyPart(
    string Name, EquatableArray<string> MediaTypes, ContentKind? Kind, ParameterStyle? Style, bool Explode, EquatableArray<FixedHeader> Headers);

using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>Parameters in, separated fields out. Each <see cref="ApiOperation"/> has that method.</summary>
/// <param name="Charset">The charset of parameters.</param>
/// <param name="FormEncoded">Parameters are encoded by the rules of HTML forms; otherwise all but unreserved characters are percent-encoded.</param>
/// <param name="SpaceAsPlus">A blank is a plus; otherwise <c>%20</c>.</param>
public sealed record DelimitedProtocol(
    string Pointer,
    EquatableArray<FixedHeader> Headers,
    string Charset,
    bool FormEncoded,
    bool SpaceAsPlus,
    DelimitedAnswer Answer) : ApiProtocol(Pointer, Headers);

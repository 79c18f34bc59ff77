using System.ComponentModel;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>A declared error answer with a JSON body.</summary>
/// <typeparam name="T">The body's type.</typeparam>
/// <param name="first">The lowest status code; 0 to 0 is for all that no other case takes.</param>
/// <param name="last">The highest status code.</param>
/// <param name="codec">The body's codec.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiErrorCase<T>(int first, int last, JsonCodec<T> codec) : ApiErrorCase(first, last)
{
    internal override ApiException CreateException(ReadOnlySpan<byte> utf8, string message, ApiFacts facts) =>
        new ApiException<T>(message, codec.Parse(utf8), facts);

    internal override ApiErrorException AddTo(ApiErrorException told, ReadOnlySpan<byte> utf8) => told.WithError(codec.Parse(utf8));
}

using System.ComponentModel;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>A member of a login request.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiLoginValue
{
    private ApiLoginValue(string member)
    {
        Member = member;
    }

    internal string Member { get; }

    internal string? Credential { get; private init; }

    internal string? Taken { get; private init; }

    internal JsonScalar? Scalar { get; private init; }

    /// <summary>Holds one of the credentials; left out if that was left out.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="argument">The credential's argument.</param>
    /// <returns>The value.</returns>
    public static ApiLoginValue OfCredential(string member, string argument) => new(member) { Credential = argument };

    /// <summary>Holds a value that an earlier step has taken.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="name">The value's name.</param>
    /// <returns>The value.</returns>
    public static ApiLoginValue OfTaken(string member, string name) => new(member) { Taken = name };

    /// <summary>Holds this very value.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="scalar">The value.</param>
    /// <returns>The value.</returns>
    public static ApiLoginValue OfScalar(string member, JsonScalar scalar) => new(member) { Scalar = scalar };
}

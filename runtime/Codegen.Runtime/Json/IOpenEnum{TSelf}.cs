using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>An enum that keeps values which the API's description does not know yet.</summary>
/// <typeparam name="TSelf">The enum itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenEnum<TSelf>
    where TSelf : struct
{
    /// <summary>The known values.</summary>
    static abstract OpenEnumTable Table { get; }

    /// <summary>The value as it is sent.</summary>
    string Value { get; }

    /// <summary>Makes the enum from a value as it is sent, known or not.</summary>
    /// <param name="value">The value as it is sent.</param>
    /// <returns>The enum.</returns>
    static abstract TSelf FromValue(string value);
}

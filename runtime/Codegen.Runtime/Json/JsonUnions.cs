using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>What the structs of unions have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonUnions
{
    /// <summary>Refuses null as the value of a union.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static void RequireValue<T>(T value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }
    }

    /// <summary>The error for a union that was never given a value.</summary>
    public static InvalidOperationException Empty() => new("The union holds no value.");
}

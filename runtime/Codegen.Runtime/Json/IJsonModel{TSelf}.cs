using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>A generated type that brings its own codec.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
{
    /// <summary>The type's codec.</summary>
    static abstract JsonCodec<TSelf> Codec { get; }
}

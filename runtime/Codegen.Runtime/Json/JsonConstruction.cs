using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Marks the constructor through which a codec makes a model whose required members it sets afterwards.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonConstruction
{
}

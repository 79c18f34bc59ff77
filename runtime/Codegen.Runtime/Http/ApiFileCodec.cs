using System.ComponentModel;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>
/// A file where JSON is made of a value that holds one, as when it is checked: there it is an empty text, because what it holds
/// goes into a part of its own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiFileCodec : JsonCodec<ApiFile>
{
    /// <summary>The only one.</summary>
    public static readonly ApiFileCodec Instance = new();

    private ApiFileCodec()
    {
    }

    /// <inheritdoc/>
    public override ApiFile Read(ref JsonInput json) => ApiFile.FromBytes(json.ReadBytes());

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, ApiFile value) => json.WriteBytes([]);
}

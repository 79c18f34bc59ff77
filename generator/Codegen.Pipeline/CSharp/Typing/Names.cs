using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>The types that generated code names, in full, because a document may have a schema called "System" or "Task".</summary>
internal static class Names
{
    public static readonly Code Auth = Code.Of($"global::Codegen.Runtime.Auth");
    public static readonly Code Errors = Code.Of($"global::Codegen.Runtime.Errors");
    public static readonly Code Http = Code.Of($"global::Codegen.Runtime.Http");
    public static readonly Code Protocols = Code.Of($"global::Codegen.Runtime.Protocols");
    public static readonly Code Callbacks = Code.Of($"global::Codegen.Runtime.Callbacks");
    public static readonly Code Json = Code.Of($"global::Codegen.Runtime.Json");
    public static readonly Code ApiText = Code.Of($"{Http}.ApiText");
    public static readonly Code JsonCodecs = Code.Of($"{Json}.JsonCodecs");
    public static readonly Code Element = Code.Of($"global::System.Text.Json.JsonElement");
    public static readonly Code Task = Code.Of($"global::System.Threading.Tasks.Task");
    public static readonly Code Token = Code.Of($"global::System.Threading.CancellationToken");
    public static readonly Code Text = Code.Of($"string");

    public static Code List(Code item) => Code.Of($"global::System.Collections.Generic.IReadOnlyList<{item}>");

    public static Code Map(Code value) => Code.Of($"global::System.Collections.Generic.IReadOnlyDictionary<string, {value}>");
}

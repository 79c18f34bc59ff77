using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Operations that share a tag.</summary>
/// <param name="Name">The tag as a name; null for operations without one.</param>
internal sealed record OperationGroup(string? Name, string? Tag, List<ApiOperation> Operations);

using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Operations that belong together.</summary>
/// <param name="Name">The name of the group; null for operations of the client itself.</param>
/// <param name="Tag">The tag of its first operation, which may have none.</param>
internal sealed record OperationGroup(string? Name, string? Tag, List<ApiOperation> Operations);

using Codegen.Pipeline.CSharp.Plans;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>A planned group with its place on the client.</summary>
internal sealed record GroupPlan(string? FileName, OperationsPlan Plan, GroupPropertyPlan? Property);

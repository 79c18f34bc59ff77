using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>What stands beside the operations.</summary>
/// <param name="Model">The model without operations, callbacks and schemas.</param>
internal sealed record DescriptorFrame(ApiModel Model, OperationFrame Operations);

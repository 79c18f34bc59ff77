using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>What an operation sends as JSON.</summary>
internal sealed record OperationBody(ApiBody Body, OneItemForm? OneItem);

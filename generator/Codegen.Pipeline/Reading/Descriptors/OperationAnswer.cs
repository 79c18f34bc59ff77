using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>What a success answers.</summary>
internal sealed record OperationAnswer(ApiResponse Response, EquatableArray<string> Alternatives, bool NothingToRead);

using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>All of several shapes at once. The pass <c>MergeAllOf</c> removes this case; no planner sees it.</summary>
public sealed record AllOfSchema(SchemaFacts Facts, EquatableArray<ApiSchema> Parts) : ApiSchema(Facts);

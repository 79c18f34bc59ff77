using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model.Constraints;

/// <summary>What an object demands of its members together.</summary>
public sealed record ObjectLimits(
    long? MinProperties,
    long? MaxProperties,
    MemberCombination? Combination,
    EquatableArray<MemberRequirement> Requirements)
{
    public static readonly ObjectLimits None = new(null, null, null, []);

    /// <summary>The demands of both, as the parts of an <c>allOf</c> state them.</summary>
    public ObjectLimits And(ObjectLimits other) => ReferenceEquals(other, None) ? this : ReferenceEquals(this, None) ? other : new ObjectLimits(
        Max(MinProperties, other.MinProperties),
        Min(MaxProperties, other.MaxProperties),
        other.Combination ?? Combination,
        Requirements.Concat(other.Requirements).Distinct().ToEquatableArray());

    private static long? Max(long? left, long? right) => left is null || right > left ? right : left;

    private static long? Min(long? left, long? right) => left is null || right < left ? right : left;
}

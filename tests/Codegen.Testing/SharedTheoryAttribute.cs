namespace Codegen.Testing;

/// <summary>A theory over the reference data beside the repository; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : Xunit.TheoryAttribute
{
    public SharedTheoryAttribute(params string[] parts) => Skip = SharedData.ReasonToSkip(parts);
}

namespace Codegen.Testing;

/// <summary>A test over the reference data beside the repository; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : Xunit.FactAttribute
{
    public SharedFactAttribute(params string[] parts) => Skip = SharedData.ReasonToSkip(parts);
}

using Codegen.Testing;

namespace Codegen.Providers.Tests.Prism;

/// <summary>A theory that needs Prism, and perhaps reference data; skipped with the reason where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PrismTheoryAttribute : TheoryAttribute
{
    public PrismTheoryAttribute(params string[] parts) =>
        Skip = PrismPackage.MissingReason ?? (parts.Length == 0 ? null : new SharedTheoryAttribute(parts).Skip);
}

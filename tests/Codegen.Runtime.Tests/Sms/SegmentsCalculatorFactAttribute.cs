using Xunit;

namespace Codegen.Runtime.Tests.Sms;

/// <summary>A test that needs the counter, and is skipped with the reason where npm cannot bring it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SegmentsCalculatorFactAttribute : FactAttribute
{
    public SegmentsCalculatorFactAttribute() => Skip = SegmentsCalculator.Packages.MissingReason;
}

namespace Codegen.Providers.Tests.Prism;

/// <summary>A test that needs Prism, and is skipped with the reason where npm cannot bring it.</summary>
internal sealed class PrismFactAttribute : FactAttribute
{
    public PrismFactAttribute() => Skip = PrismPackage.MissingReason;
}

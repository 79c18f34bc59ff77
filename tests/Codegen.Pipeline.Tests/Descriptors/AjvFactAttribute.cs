namespace Codegen.Pipeline.Tests.Descriptors;

/// <summary>A test that needs a JSON Schema validator, and is skipped with the reason where npm cannot bring it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute() => Skip = Ajv.MissingReason;
}

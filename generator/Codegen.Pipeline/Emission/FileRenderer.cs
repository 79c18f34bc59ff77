using Codegen.Pipeline.CSharp.Plans;

namespace Codegen.Pipeline.Emission;

/// <summary>Turns a plan into text.</summary>
public static class FileRenderer
{
    public static GeneratedFile Render(FilePlan plan) => new(plan.HintName, TemplateEngine.Render(plan.Template, plan.Content));
}

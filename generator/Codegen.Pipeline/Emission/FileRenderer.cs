using Codegen.Pipeline.CSharp.Plans;

namespace Codegen.Pipeline.Emission;

/// <summary>Turns a plan into text.</summary>
public static class FileRenderer
{
    public static GeneratedFile Render(FilePlan plan)
    {
        using var writer = new TidyWriter();
        TemplateEngine.Render(writer, plan.Template, plan.Content);
        return new GeneratedFile(plan.HintName, writer.Finish());
    }
}

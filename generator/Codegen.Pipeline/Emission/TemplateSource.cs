namespace Codegen.Pipeline.Emission;

/// <summary>The templates, which travel inside this assembly.</summary>
internal static class TemplateSource
{
    public static string Read(string name)
    {
        using var stream = typeof(TemplateSource).Assembly.GetManifestResourceStream(name + ".hbs")
            ?? throw new InvalidOperationException("There is no template of this name: " + name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

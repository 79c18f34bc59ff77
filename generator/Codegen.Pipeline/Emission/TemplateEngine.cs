using System.Collections.Concurrent;
using Codegen.Pipeline.CSharp.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Codegen.Pipeline.Emission;

/// <summary>The template engine, in strict mode: a name that does not resolve is an error, and nothing but <see cref="Code"/> can be shown.</summary>
internal static class TemplateEngine
{
    private static readonly string[] Partials = ["class", "codec", "integer-enum", "method", "open-enum", "property", "union"];

    private static readonly IHandlebars Engine = MakeEngine();

    private static readonly ConcurrentDictionary<string, HandlebarsTemplate<TextWriter, object, object>> Compiled = new(StringComparer.Ordinal);

    public static void Render(TextWriter output, string template, object content) =>
        Compiled.GetOrAdd(template, static name => Compile(name))(output, content);

    private static IHandlebars MakeEngine()
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            NoEscape = true,
            FormatterProviders = { new CodeOnly() },
        });
        foreach (var partial in Partials)
        {
            engine.RegisterTemplate(partial, TemplateSource.Read(partial));
        }

        return engine;
    }

    private static HandlebarsTemplate<TextWriter, object, object> Compile(string name)
    {
        using var source = new StringReader(TemplateSource.Read(name));
        return Engine.Compile(source);
    }

    private sealed class CodeOnly : IFormatterProvider, IFormatter
    {
        public bool TryCreateFormatter(Type type, out IFormatter formatter)
        {
            formatter = this;
            return true;
        }

        public void Format<T>(T value, in EncodedTextWriter writer)
        {
            if (value is not Code code)
            {
                throw new InvalidOperationException("A template shows a value that is not code.");
            }

            writer.Write(code.ToString(), false);
        }
    }
}

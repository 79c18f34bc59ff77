using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace Codegen.Testing.Generation;

/// <summary>Generated code, compiled without a warning and loaded so that a test can call it; unloaded with the object.</summary>
public sealed class GeneratedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private GeneratedAssembly(AssemblyLoadContext context, Assembly assembly, string documentation)
    {
        _context = context;
        Assembly = assembly;
        Documentation = documentation;
    }

    public Assembly Assembly { get; }

    /// <summary>The XML file that ships beside the assembly.</summary>
    public string Documentation { get; }

    /// <param name="sources">What the project's author wrote on top of the generated code.</param>
    public static GeneratedAssembly Compile(GeneratorRun run, params string[] sources)
    {
        var compilation = run.Compilation.AddSyntaxTrees(sources.Select((source, index) =>
            TestProject.Parse(source, $"{TestProject.Folder}Added{index}.cs")));
        var image = new MemoryStream();
        var documentation = new MemoryStream();
        AssertNoDiagnostics(SmallStack.Run(() => compilation.Emit(image, xmlDocumentationStream: documentation)));

        image.Position = 0;
        var context = new AssemblyLoadContext("generated", isCollectible: true);
        return new GeneratedAssembly(context, context.LoadFromStream(image), System.Text.Encoding.UTF8.GetString(documentation.ToArray()));
    }

    public Type Type(string fullName) => Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>Calls a static method of code that the test added.</summary>
    public object? Call(string typeName, string methodName, params object?[] arguments) =>
        Type(typeName).GetMethod(methodName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    public void Dispose() => _context.Unload();

    private static void AssertNoDiagnostics(EmitResult result)
    {
        var shown = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(20);
        Assert.True(result.Success && !shown.Any(), "Generated code does not compile cleanly:\n" + string.Join("\n", shown));
    }
}

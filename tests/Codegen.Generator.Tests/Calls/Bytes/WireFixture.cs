using Codegen.Testing.Generation;
using Codegen.Testing.Http;

namespace Codegen.Generator.Tests.Calls.Bytes;

/// <summary>The client of one spec, compiled once together with all calls of a test class. A server on a socket gets what they send.</summary>
public abstract class WireFixture : IDisposable
{
    private readonly GeneratedAssembly _assembly;
    private readonly List<string> _calls;

    /// <param name="spec">The document; its client is <c>WireClient</c>.</param>
    /// <param name="calls">Statements that call <c>client</c>, or make one of their own with <c>options</c>.</param>
    /// <param name="diagnostics">Ids of all diagnostics that the document gives.</param>
    protected WireFixture(string spec, IEnumerable<string> calls, params string[] diagnostics)
    {
        _calls = [.. calls.Distinct(StringComparer.Ordinal)];
        Run = new GeneratorHarness(new TestSpec("specs/wire.yaml", spec)).Run(diagnostics);
        var methods = _calls.Select((call, index) => $$"""
                private static async Task Call{{index}}(ApiClientOptions options)
                {
                    {{(call.StartsWith("client.", StringComparison.Ordinal) ? "using var client = new WireClient(options);\n        await " : "")}}{{call}};
                }

            """);
        _assembly = GeneratedAssembly.Compile(Run, $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Codegen.Runtime.Auth;
            using Codegen.Runtime.Http;
            using Acme.Wire;

            internal static class Use
            {
                private static readonly Func<ApiClientOptions, Task>[] Calls = [{{string.Join(", ", _calls.Select((_, index) => $"Call{index}"))}}];

                public static Task Call(int number, Uri address) => Calls[number](new ApiClientOptions { BaseAddress = address });

            {{string.Concat(methods)}}
            }
            """);
    }

    /// <summary>What the generator made of the spec.</summary>
    public GeneratorRun Run { get; }

    /// <summary>The only request that a call sends.</summary>
    public async Task<RawHttpRequest> SendAsync(string call)
    {
        await using var server = new RawHttpServer(static exchange => exchange.AnswerAsync("\"ok\""));
        await CallAsync(call, server);
        return Assert.Single(server.Requests);
    }

    /// <summary>The name of the value for which a call is refused, and not one byte of which leaves.</summary>
    public async Task<string?> RefuseAsync(string call)
    {
        await using var server = new RawHttpServer(static exchange => exchange.AnswerAsync("\"ok\""));
        var refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => CallAsync(call, server));
        Assert.Equal((0, 0L), (server.Connections, server.BytesReceived));
        return refusal.ParamName;
    }

    public void Dispose()
    {
        _assembly.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task CallAsync(string call, RawHttpServer server) =>
        (Task)_assembly.Call("Use", "Call", _calls.IndexOf(call), server.Address)!;
}

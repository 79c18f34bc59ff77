using Codegen.Testing;
using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Calls;

/// <summary>Compiles the client of a case together with a few lines that use it, and calls them.</summary>
internal static class CallRunner
{
    private const string Recorder = """
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        internal sealed class Recorder : HttpMessageHandler
        {
            private readonly int _status;
            private readonly string _answer;
            private readonly string _mediaType;

            public Recorder(int status, string answer, string mediaType = "application/json")
            {
                _status = status;
                _answer = answer;
                _mediaType = mediaType;
            }

            public string Sent { get; private set; } = "";

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var headers = request.Headers.Concat(request.Content?.Headers ?? new StringContent("").Headers)
                    .Where(header => header.Key is not ("User-Agent" or "Accept" or "Content-Length") && (request.Content is not null || header.Key != "Content-Type"))
                    .Select(header => header.Key + ": " + string.Join(", ", header.Value))
                    .Order(System.StringComparer.Ordinal);
                var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
                Sent = request.Method + " " + request.RequestUri!.PathAndQuery + "\n" + string.Concat(headers.Select(header => header + "\n")) + body;
                var answer = new HttpResponseMessage((HttpStatusCode)_status) { RequestMessage = request, Content = new StringContent(_answer, null, _mediaType) };
                answer.Headers.Add("X-Rate-Limit", "41");
                return answer;
            }
        }

        internal sealed class Series : HttpMessageHandler
        {
            private readonly (int Status, string Answer)[] _answers;

            public Series(params (int Status, string Answer)[] answers)
            {
                _answers = answers;
            }

            public int Sent { get; private set; }

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var (status, answer) = _answers[System.Math.Min(Sent, _answers.Length - 1)];
                Sent++;
                return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new StringContent(answer) });
            }
        }

        internal sealed class Answers : HttpMessageHandler
        {
            private readonly System.Func<HttpRequestMessage, string> _answer;

            private readonly System.Func<HttpRequestMessage, int> _status;

            public Answers(System.Func<HttpRequestMessage, string> answer, System.Func<HttpRequestMessage, int>? status = null)
            {
                _answer = answer;
                _status = status ?? (_ => 200);
            }

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage((HttpStatusCode)_status(request)) { RequestMessage = request, Content = new StringContent(_answer(request)) });
        }

        internal sealed class Accepts : HttpMessageHandler
        {
            private readonly System.Func<string, string> _answer;

            public Accepts(System.Func<string, string> answer)
            {
                _answer = answer;
            }

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                request.Content?.CopyTo(System.IO.Stream.Null, null, cancellationToken);
                var accept = string.Join(", ", request.Headers.Accept);
                return Task.FromResult(new HttpResponseMessage { RequestMessage = request, Content = new StringContent(_answer(accept), null, accept.Split(',')[0]) });
            }
        }

        internal sealed class Headed : HttpMessageHandler
        {
            private readonly int _status;
            private readonly string _answer;
            private readonly (string Name, string Value)[] _headers;

            public Headed(int status, string answer, params (string Name, string Value)[] headers)
            {
                _status = status;
                _answer = answer;
                _headers = headers;
            }

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                request.Content?.CopyTo(System.IO.Stream.Null, null, cancellationToken);
                var answer = new HttpResponseMessage((HttpStatusCode)_status) { RequestMessage = request, Content = new StringContent(_answer, null, "application/x-any") };
                foreach (var (name, value) in _headers)
                {
                    if (!answer.Headers.TryAddWithoutValidation(name, value)) { answer.Content.Headers.TryAddWithoutValidation(name, value); }
                }
                return Task.FromResult(answer);
            }
        }
        """;

    /// <param name="body">Statements that return a text.</param>
    public static string Run(string caseName, string body)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("tests", "Codegen.Generator.Tests", "cases", caseName + ".yaml"));
        var run = new GeneratorHarness(new TestSpec("specs/" + caseName + ".yaml", text)).RunAllowing("CG3001");
        var space = string.Concat(caseName.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return Run(run, space, body);
    }

    /// <param name="space">The namespace of the client, below that of the project.</param>
    public static string Run(GeneratorRun run, string space, string body)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Net.Http;
            using Codegen.Runtime.Auth;
            using Codegen.Runtime.Http;
            using Codegen.Runtime.Json;
            using Acme.{{space}};

            internal static class Use
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            """;
        using var assembly = GeneratedAssembly.Compile(run, Recorder, source);
        return (string)assembly.Call("Use", "Run")!;
    }
}

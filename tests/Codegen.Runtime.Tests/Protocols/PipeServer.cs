using System.Net;
using System.Text;
using Codegen.Testing.Http;

namespace Codegen.Runtime.Tests.Protocols;

/// <summary>Answers one text after the other; the last one again and again.</summary>
internal static class PipeServer
{
    internal static StubHandler Of(params string[] answers) => WithStatus(200, answers);

    internal static StubHandler WithStatus(int status, params string[] answers)
    {
        int next = -1;
        return new StubHandler(_ =>
        {
            string answer = answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)];
            return answer == "lost"
                ? throw new HttpRequestException(HttpRequestError.ResponseEnded)
                : new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(answer, Encoding.UTF8, "text/plain") };
        });
    }

    /// <summary>The targets of each request.</summary>
    internal static string Targets(this StubHandler handler) =>
        string.Join(' ', handler.Requests.Select(static request => new Uri(request.Address).Query.Split('&')[0].Split('=')[1].Replace("%2C", ",", StringComparison.Ordinal)));
}

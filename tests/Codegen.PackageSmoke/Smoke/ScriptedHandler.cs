using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Smoke;

/// <summary>Answers requests with texts that are given beforehand, in their order.</summary>
internal sealed class ScriptedHandler : HttpMessageHandler
{
    private readonly Queue<string> _answers;

    public ScriptedHandler(params string[] answers) => _answers = new Queue<string>(answers);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { RequestMessage = request, Content = new StringContent(_answers.Dequeue()) });
}

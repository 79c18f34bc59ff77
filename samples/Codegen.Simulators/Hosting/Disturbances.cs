using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.Hosting;

/// <summary>What goes other than usual with the next requests.</summary>
internal sealed class Disturbances
{
    private readonly ConcurrentQueue<ScriptedAnswer> _scripted = new();
    private int _answersToLose;

    public void LoseAnswers(int count) => Interlocked.Exchange(ref _answersToLose, count);

    public void Script(ScriptedAnswer answer) => _scripted.Enqueue(answer);

    public bool TryTakeScripted(out ScriptedAnswer answer) => _scripted.TryDequeue(out answer!);

    /// <summary>Answers, unless the answer has to get lost.</summary>
    public async Task AnswerAsync(HttpContext context, ScriptedAnswer answer)
    {
        if (Interlocked.Decrement(ref _answersToLose) >= 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.Text.Length > 0)
        {
            context.Response.ContentType = answer.MediaType;
            await context.Response.WriteAsync(answer.Text, context.RequestAborted).ConfigureAwait(false);
        }
    }
}

using Codegen.Runtime.Http;

namespace SendSms;

/// <summary>A server that takes a request and closes the connection. What became of the message is then not known, and it is not sent again.</summary>
internal static class LostAnswer
{
    /// <param name="send">Sends to a simulator that loses the answer.</param>
    /// <param name="countArrivals">How many requests have arrived so far.</param>
    /// <exception cref="InvalidOperationException">The request arrived more than once, or its outcome was taken for known.</exception>
    public static async Task ShowAsync(Func<Task> send, Func<int> countArrivals)
    {
        var before = countArrivals();
        try
        {
            await send();
        }
        catch (SendOutcomeUnknownException unknown)
        {
            var arrived = countArrivals() - before;
            Console.WriteLine($"The answer got lost, so the outcome is unknown ({unknown.Certainty}); the request arrived {(arrived == 1 ? "exactly once" : $"{arrived} times")}.");
            if (arrived != 1)
            {
                throw new InvalidOperationException("A request whose answer got lost was sent again.");
            }

            return;
        }

        throw new InvalidOperationException("A request whose answer got lost was taken for done.");
    }
}

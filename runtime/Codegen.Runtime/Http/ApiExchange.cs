namespace Codegen.Runtime.Http;

/// <summary>A request and its answer, which hold a connection until they are disposed.</summary>
internal sealed class ApiExchange(HttpRequestMessage message) : IDisposable
{
    internal HttpResponseMessage? Response { get; set; }

    /// <summary>Somebody reads the body on, and disposes of this afterwards.</summary>
    internal bool IsTaken { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Response?.Dispose();
        message.Dispose();
    }
}

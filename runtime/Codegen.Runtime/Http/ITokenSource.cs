namespace Codegen.Runtime.Http;

/// <summary>Where the tokens of a session come from.</summary>
internal interface ITokenSource
{
    /// <summary>A token that was made elsewhere, after which there is no other; null where the source makes them.</summary>
    SessionToken? Ready { get; }

    /// <summary>Whether an answer refused the token. A request that may have been carried out is never taken for refused.</summary>
    bool IsRefusal(ApiException error);

    /// <summary>Gets a token. There is never more than one call at a time.</summary>
    Task<SessionToken> TakeAsync();

    /// <summary>Drops what a token that was refused came with.</summary>
    void Forget();
}

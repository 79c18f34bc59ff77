namespace Codegen.Runtime.Http;

/// <summary>What is known about a request when its call fails.</summary>
public enum DeliveryCertainty
{
    /// <summary>The request surely never left.</summary>
    NotSent,

    /// <summary>The request may have been carried out.</summary>
    Unknown,

    /// <summary>The provider said that it took the request.</summary>
    Accepted,

    /// <summary>The provider refused the request.</summary>
    Rejected,
}

namespace Codegen.Pipeline.Model.Protocols;

/// <summary>What is compared of two values.</summary>
public enum MatchNormalisation
{
    /// <summary>All of it.</summary>
    Exact,

    /// <summary>The digits.</summary>
    Digits,

    /// <summary>All, but capitals do not count.</summary>
    IgnoreCase,
}

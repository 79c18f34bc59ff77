namespace Codegen.Pipeline.Model.Protocols;

/// <summary>Which answers concern a whole request.</summary>
public enum RequestErrorForm
{
    /// <summary>None.</summary>
    None,

    /// <summary>One record with nothing but a code.</summary>
    CodeAlone,

    /// <summary>One record whose code is about the request or the account.</summary>
    CodeScope,

    /// <summary>One of the two.</summary>
    Either,
}

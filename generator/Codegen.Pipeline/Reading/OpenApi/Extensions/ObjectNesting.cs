namespace Codegen.Pipeline.Reading.OpenApi.Extensions;

/// <summary>How a member holds objects.</summary>
internal enum ObjectNesting
{
    /// <summary>One, or a list of them.</summary>
    Plain,

    /// <summary>Each under a name that the document chooses, even if it looks like that of an extension.</summary>
    ByName,

    /// <summary>Each under a path or a status; what begins with <c>x-</c> is an extension there.</summary>
    ByKey,
}

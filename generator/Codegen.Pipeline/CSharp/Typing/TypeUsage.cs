namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>Where values of a type travel.</summary>
[Flags]
internal enum TypeUsage
{
    None = 0,
    Request = 1,
    Response = 2,

    /// <summary>The body of a PATCH, where a member left out and a member set to null mean different things.</summary>
    Patch = 4,

    /// <summary>The members of the type are the parts of a multipart body.</summary>
    Parts = 8,

    /// <summary>A value of the type travels in one piece, as JSON or as a form.</summary>
    Whole = 16,
}

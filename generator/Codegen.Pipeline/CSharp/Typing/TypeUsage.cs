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
}

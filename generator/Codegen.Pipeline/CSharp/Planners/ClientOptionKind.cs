namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What an option of a client's own takes the place of.</summary>
internal enum ClientOptionKind
{
    Setting,
    Path,
    Method,
    Action,
    ParameterName,
}

using System.ComponentModel;

namespace Codegen.Runtime.Errors;

/// <summary>Integer codes that are known by their range only.</summary>
/// <typeparam name="TCode">The enum of an API's codes.</typeparam>
/// <param name="First">The lowest code.</param>
/// <param name="Last">The highest code.</param>
/// <param name="Code">The member of the enum that stands for all of them.</param>
/// <param name="Info">What is known about them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ErrorRange<TCode>(long First, long Last, TCode Code, ErrorInfo Info)
    where TCode : struct, Enum;

using System.ComponentModel;

namespace Codegen.Runtime.Errors;

/// <summary>A listed code.</summary>
/// <typeparam name="TCode">The enum of an API's codes.</typeparam>
/// <param name="Code">Its member of the enum.</param>
/// <param name="Info">What is known about it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ErrorCase<TCode>(TCode Code, ErrorInfo Info)
    where TCode : struct, Enum;

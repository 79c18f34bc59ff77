using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Something that the caller of a client can choose.</summary>
/// <param name="Pointer">Of the setting, the operation or the parameter.</param>
/// <param name="Name">The property's name, by which the runtime knows it too.</param>
/// <param name="Default">What holds unless it is set.</param>
/// <param name="Subject">What it is about, in words.</param>
/// <param name="TypeName">For a setting: the name of its enum, else null.</param>
/// <param name="Values">For a setting: its values.</param>
internal sealed record ClientOption(
    ClientOptionKind Kind, string Pointer, string Name, string Default, string Subject, string? TypeName, EquatableArray<string> Values);

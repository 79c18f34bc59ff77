using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Input;

/// <summary>A spec as the host hands it over: text and options, nothing alive.</summary>
/// <param name="Path">The path as the compiler knows it; only shown and never opened.</param>
public sealed record SpecFile(string Path, string Text, SpecOptions Options)
{
    /// <summary>The files that references of this one, or of each other, lead to.</summary>
    public EquatableArray<SpecPart> Parts { get; init; } = [];

    /// <summary>Changes to be made to the document before it is read; null where there are none.</summary>
    public SpecPart? Overlay { get; init; }

    /// <summary>The file of names that were chosen by hand; null where there is none.</summary>
    public SpecPart? Names { get; init; }

    /// <summary>Whether a text stands anywhere in what the document is made of, whatever its capitals.</summary>
    public bool Mentions(string text) =>
        Parts.Select(part => part.Text).Concat([Text, Overlay?.Text ?? ""]).Any(source => source.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0);
}

namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>A text out of a closed list, and what it means.</summary>
internal sealed record Choice<T>(string Text, T Means)
    where T : struct;

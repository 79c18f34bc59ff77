namespace Codegen.Pipeline.Reading.Descriptors.Values;

/// <summary>Whether a value that was asked for is there.</summary>
internal enum Presence
{
    /// <summary>It is there.</summary>
    There,

    /// <summary>It is not there and need not be.</summary>
    Absent,

    /// <summary>It is not there although it must be.</summary>
    Missing,
}

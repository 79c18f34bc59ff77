namespace Codegen.Pipeline.Model.Formats;

/// <summary>What a format is for.</summary>
public enum ValueFormatKind
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day and a time.</summary>
    DateTime,

    /// <summary>An offset from UTC.</summary>
    Offset,

    /// <summary>Two days with times in one text.</summary>
    Period,

    /// <summary>A flag as one of two values.</summary>
    Boolean,
}

namespace Codegen.Pipeline.Model.Formats;

/// <summary>What is known about the offset of a time.</summary>
public enum ValueZone
{
    /// <summary>The text carries an offset.</summary>
    Offset,

    /// <summary>It is UTC, and is converted to it before it is sent.</summary>
    Utc,

    /// <summary>A local time of the service; mostly without an offset, and then none is made up.</summary>
    Unspecified,
}

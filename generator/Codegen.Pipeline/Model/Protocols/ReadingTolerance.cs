namespace Codegen.Pipeline.Model.Protocols;

/// <summary>What is accepted in answers beyond what the schemas say.</summary>
[Flags]
public enum ReadingTolerance
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A number as text.</summary>
    NumbersAsText = 1,

    /// <summary>A text as a number.</summary>
    TextAsNumbers = 2,

    /// <summary>A flag as 0 or 1 or as a text.</summary>
    FlagsAsNumbers = 4,

    /// <summary>An empty list as an empty object or map.</summary>
    EmptyArrayAsObject = 8,

    /// <summary>A single value as a list of one.</summary>
    SingleAsArray = 16,

    /// <summary>A list of one as a single value.</summary>
    ArrayAsSingle = 32,

    /// <summary>An empty text as a missing value.</summary>
    EmptyTextAsNull = 64,

    /// <summary>A comma before a closing bracket.</summary>
    TrailingCommas = 128,
}

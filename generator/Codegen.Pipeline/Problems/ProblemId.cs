namespace Codegen.Pipeline.Problems;

/// <summary>Every problem we report. The number is the id's digits (CG1001 and so on) and is never used again for another meaning.</summary>
public enum ProblemId
{
    /// <summary>The text is neither YAML nor JSON. {0}: what the parser said.</summary>
    UnreadableDocument = 1001,

    /// <summary>The document is empty.</summary>
    EmptyDocument = 1002,

    /// <summary>The document states no version, or one that is not supported. {0}: what it states.</summary>
    UnsupportedVersion = 1003,

    /// <summary>A reference leads nowhere. {0}: the reference as written, {1}: why.</summary>
    BrokenReference = 1004,

    /// <summary>The document breaks a rule of its own format. {0}: which.</summary>
    InvalidDocument = 1005,

    /// <summary>The document is larger, deeper or wider than we accept. {0}: the measure, {1}: the limit.</summary>
    DocumentTooLarge = 1006,

    /// <summary>An action of an overlay could not be carried out. {0}: why.</summary>
    OverlayActionSkipped = 1007,

    /// <summary>A descriptor has a key that is not allowed there. {0}: the key, {1}: a guess or nothing, {2} to {9}: the allowed keys.</summary>
    UnknownKey = 1010,

    /// <summary>A descriptor has a value of a wrong kind. {0}: what it must be, {1}: what it is.</summary>
    WrongType = 1011,

    /// <summary>A descriptor lacks a key. {0}: the key, {1}: what its value must be.</summary>
    MissingKey = 1012,

    /// <summary>A descriptor has a value that is not allowed. {0}: the value, {1}: a guess or nothing, {2} to {9}: what is allowed.</summary>
    BadValue = 1013,

    /// <summary>A descriptor names something that is not there. {0}: the name, {1}: of what it is one, {2}: a guess or nothing, {3} to {9}: the known ones.</summary>
    UnknownName = 1014,

    /// <summary>A descriptor says something twice that it may say once. {0}: what, {1}: where.</summary>
    RepeatedValue = 1015,

    /// <summary>Statements of a descriptor do not go together. {0}: which.</summary>
    Contradiction = 1016,

    /// <summary>An operation uses what is not supported and was skipped. {0}: the operation, {1}: what it uses.</summary>
    OperationSkipped = 2001,

    /// <summary>A part was not understood and was read as something simpler. {0}: what, {1}: what it was read as.</summary>
    ConstructSimplified = 2002,

    /// <summary>A security scheme is not supported; operations work only if another one suffices. {0}: the scheme, {1}: why.</summary>
    SecuritySchemeSkipped = 2003,

    /// <summary>A server address cannot be used. {0}: the address, {1}: why.</summary>
    ServerSkipped = 2004,

    /// <summary>A default value does not fit its schema and was left out. {0}: the value.</summary>
    DefaultIgnored = 2005,

    /// <summary>A constraint makes no sense and is not checked. {0}: the constraint, {1}: why.</summary>
    ConstraintIgnored = 2006,

    /// <summary>Two things would have had one name. {0}: the name, {1}: the name given instead.</summary>
    NameCollision = 3001,

    /// <summary>An option of the ApiSpec item is not usable. {0}: the option, {1}: its value, {2}: what is allowed.</summary>
    BadOption = 4001,

    /// <summary>The project does not reference Codegen.Runtime.</summary>
    RuntimeMissing = 4002,

    /// <summary>The document holds no operation that could be generated.</summary>
    NothingGenerated = 4003,

    /// <summary>An extension of ours (<c>x-codegen-...</c>) in the document is not usable. {0}: its name, {1}: its value, {2}: what is allowed.</summary>
    BadExtension = 4004,

    /// <summary>Another spec of the project generates the same client. {0}: the client's full name, {1}: the other spec.</summary>
    ClientTaken = 4005,

    /// <summary>A pattern of the ApiSpec item matches no operation. {0}: the option, {1}: the pattern.</summary>
    SelectionUnused = 4006,

    /// <summary>An entry of a file of names is not understood or names nothing. {0}: the entry, {1}: why, {2}: a guess or nothing.</summary>
    NameEntryUnused = 4007,

    /// <summary>A name that was chosen by hand cannot be given. {0}: the name, {1}: why.</summary>
    ChosenNameRefused = 4008,

    /// <summary>An extension of ours is misspelt, or stands where it means nothing. {0}: its name, {1}: why.</summary>
    ExtensionUnused = 4009,

    /// <summary>A defect of ours. {0}: the exception's type and message.</summary>
    InternalError = 9001,
}

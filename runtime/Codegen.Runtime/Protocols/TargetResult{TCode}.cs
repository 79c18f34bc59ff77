using System.ComponentModel;
using Codegen.Runtime.Errors;

namespace Codegen.Runtime.Protocols;

/// <summary>What became of one target of a request. Clients have classes of their own on top of this one.</summary>
/// <typeparam name="TCode">The enum of the API's error codes.</typeparam>
public abstract class TargetResult<TCode>
    where TCode : struct, Enum
{
    /// <summary>Makes a result.</summary>
    /// <param name="record">What is known.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TargetResult(TargetRecord<TCode> record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Target = record.Target;
        Outcome = record.Outcome;
        Code = record.Code;
        Error = record.Error;
        RawCode = record.Fields.Find(FieldRole.Code);
        Id = record.Fields.Find(FieldRole.Id);
        Message = record.Fields.Find(FieldRole.Message);
        RawFields = record.Fields.Values;
    }

    /// <summary>What the result is about, as it was requested; what the API answered beyond that has its spelling, or null.</summary>
    public string? Target { get; }

    /// <summary>What became of it.</summary>
    public TargetOutcome Outcome { get; }

    /// <summary>The error code; null where there is none, as for a success.</summary>
    public TCode? Code { get; }

    /// <summary>The code as it came, that of a success too; null where the API answered none.</summary>
    public string? RawCode { get; }

    /// <summary>What is known about the error; null where there is none.</summary>
    public ErrorInfo? Error { get; }

    /// <summary>What kind of thing went wrong; null where nothing did.</summary>
    public ErrorCategory? Category => Error?.Category;

    /// <summary>The provider's id; null where it gave none.</summary>
    public string? Id { get; }

    /// <summary>What the API says about it; null where it says nothing.</summary>
    public string? Message { get; }

    /// <summary>The fields of the record as they came, in the order of the API's description; empty where there was no record.</summary>
    public IReadOnlyList<string?> RawFields { get; }
}

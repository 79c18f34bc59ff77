using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>
/// A call that was not made, because values of it break rules of the API's description (lengths, ranges, counts, patterns,
/// combinations of members). Nothing was sent: <see cref="ApiException.Certainty"/> is <see cref="DeliveryCertainty.NotSent"/>.
/// <see cref="ApiClientOptions.CheckConstraints"/> switches this off. The message names places and limits, never values.
/// </summary>
public sealed class ApiConstraintException : ApiException
{
    private const int MostInMessage = 10;

    internal ApiConstraintException(ApiFacts facts, IReadOnlyList<ConstraintViolation> violations, int count)
        : base(MessageOf(facts, violations, count), null, facts)
    {
        Violations = violations;
        ViolationCount = count;
    }

    /// <summary>What is wrong, in the order of sending; the first 100.</summary>
    public IReadOnlyList<ConstraintViolation> Violations { get; }

    /// <summary>How many violations there are, also beyond those that are listed.</summary>
    public int ViolationCount { get; }

    private static string MessageOf(ApiFacts facts, IReadOnlyList<ConstraintViolation> violations, int count)
    {
        string listed = string.Join(" ", violations.Take(MostInMessage).Select(violation => violation.Message));
        string more = count > MostInMessage ? $" And {count - MostInMessage} more." : string.Empty;
        return $"{facts.OperationName} was not sent, because values break rules of the API's description. {listed}{more}";
    }
}

namespace Codegen.Runtime.Json;

/// <summary>One value that breaks a rule of the API's description. The value itself is not in it, because it may be secret.</summary>
public sealed class ConstraintViolation
{
    internal ConstraintViolation(string path, ConstraintRule rule, string limit)
    {
        Path = path;
        Rule = rule;
        Limit = limit;
    }

    /// <summary>Where the value stands, by the names on the wire: <c>body.viber.text</c>, <c>body.channels[1]</c>, <c>parameters.limit</c>.</summary>
    public string Path { get; }

    /// <summary>The rule.</summary>
    public ConstraintRule Rule { get; }

    /// <summary>
    /// What the description allows: a number in invariant digits, a pattern, the allowed combinations, or the condition under
    /// which a member is required. Lengths count Unicode code points.
    /// </summary>
    public string Limit { get; }

    /// <summary>The violation in words, without the value.</summary>
    public string Message => Rule switch
    {
        ConstraintRule.MinLength => $"{Path} must have at least {Limit} characters.",
        ConstraintRule.MaxLength => $"{Path} must have at most {Limit} characters.",
        ConstraintRule.Pattern => $"{Path} must match {Limit}.",
        ConstraintRule.Minimum => $"{Path} must be at least {Limit}.",
        ConstraintRule.ExclusiveMinimum => $"{Path} must be more than {Limit}.",
        ConstraintRule.Maximum => $"{Path} must be at most {Limit}.",
        ConstraintRule.ExclusiveMaximum => $"{Path} must be less than {Limit}.",
        ConstraintRule.MultipleOf => $"{Path} must be a multiple of {Limit}.",
        ConstraintRule.MinItems => $"{Path} must have at least {Limit} items.",
        ConstraintRule.MaxItems => $"{Path} must have at most {Limit} items.",
        ConstraintRule.UniqueItems => $"{Path} must not be the same as an earlier item.",
        ConstraintRule.MinProperties => $"{Path} must have at least {Limit} members.",
        ConstraintRule.MaxProperties => $"{Path} must have at most {Limit} members.",
        ConstraintRule.Combinations => $"{Path} must have one of these combinations of members: {Limit}.",
        _ => $"{Path} is required where {Limit}.",
    };

    /// <summary>The violation in words, without the value.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Message;
}

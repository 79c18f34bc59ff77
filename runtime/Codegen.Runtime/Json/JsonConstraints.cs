namespace Codegen.Runtime.Json;

/// <summary>Holds values against the rules of an API's description, as clients do before they send.</summary>
public static class JsonConstraints
{
    /// <summary>
    /// Finds what a client would refuse to send. Types that are only read have no rules, so nothing is found in their values.
    /// </summary>
    /// <typeparam name="T">A generated type.</typeparam>
    /// <param name="value">The value; paths begin with <c>body</c>.</param>
    /// <returns>The violations, at most 100; none if the value can be sent.</returns>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value cannot be written: a required part is null, or a number is not finite.</exception>
    public static IReadOnlyList<ConstraintViolation> ViolationsOf<T>(T value)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var check = new JsonCheck();
        check.Check("body", T.Codec, value, null);
        return check.Violations;
    }
}

using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    private JsonCheck? _check;

    /// <summary>What breaks the rules of the API's description; null if nothing does.</summary>
    internal JsonCheck? Refusal => _check is { Count: > 0 } ? _check : null;

    /// <summary>Holds a text parameter against its rule; what is wrong shows when the request is sent.</summary>
    /// <param name="name">The parameter's name on the wire.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="rule">The rule.</param>
    public void CheckTextParameter(string name, string? value, JsonRule rule)
    {
        if (value is not null)
        {
            _check?.CheckText(JsonPath.Member("parameters", name), value, rule);
        }
    }

    /// <summary>The same for a whole number.</summary>
    /// <param name="name">The parameter's name on the wire.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="rule">The rule.</param>
    public void CheckWholeParameter(string name, long? value, JsonRule rule)
    {
        if (value is long set)
        {
            _check?.CheckWhole(JsonPath.Member("parameters", name), set, rule);
        }
    }

    /// <summary>Holds a parameter of any other type against its rule.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="name">The parameter's name on the wire.</param>
    /// <param name="codec">The type's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="rule">The rule; null where only parts of the value have rules.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void CheckParameter<T>(string name, JsonCodec<T> codec, T? value, JsonRule? rule)
        where T : class
    {
        if (value is not null)
        {
            _check?.Check(JsonPath.Member("parameters", name), codec, value, rule);
        }
    }

    /// <summary>The same for a plain value.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="name">The parameter's name on the wire.</param>
    /// <param name="codec">The type's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="rule">The rule; null where only parts of the value have rules.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void CheckParameterValue<T>(string name, JsonCodec<T> codec, T? value, JsonRule? rule)
        where T : struct
    {
        if (value is T set)
        {
            _check?.Check(JsonPath.Member("parameters", name), codec, set, rule);
        }
    }

    /// <summary>Holds a body against its rules; what is wrong shows when the request is sent.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="codec">The type's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="rule">The body's own rule; null where only parts of it have rules.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void CheckBody<T>(JsonCodec<T> codec, T? value, JsonRule? rule)
        where T : class
    {
        if (value is not null)
        {
            _check?.Check("body", codec, value, rule);
        }
    }

    /// <summary>The same for a plain value.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="codec">The type's codec.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="rule">The body's own rule; null where only parts of it have rules.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void CheckBodyValue<T>(JsonCodec<T> codec, T? value, JsonRule? rule)
        where T : struct
    {
        if (value is T set)
        {
            _check?.Check("body", codec, set, rule);
        }
    }

    internal void BeginCheck() => _check = new JsonCheck();
}

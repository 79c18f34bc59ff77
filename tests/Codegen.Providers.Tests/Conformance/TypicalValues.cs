using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Codegen.Runtime.Http;
using Codegen.Runtime.Json;

namespace Codegen.Providers.Tests.Conformance;

/// <summary>Makes arguments for operations: a plausible value of each type.</summary>
/// <param name="Named">
/// Values for parameters and members that have rules, by their C# names; where one name means several things, with the group
/// of the operation or the type before it, such as <c>Calls.Sid</c>. Null leaves a member out.
/// </param>
internal sealed record TypicalValues(IReadOnlyDictionary<string, object?> Named)
{
    private const int MostDepth = 6;

    /// <summary>The group of the operation that is called.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether members that are not required are filled in.</summary>
    public bool IsFull { get; init; }

    public object? Of(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : Of(parameter.ParameterType, Group, parameter.Name!, 0);

    private object? Of(Type type, string owner, string name, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if ((Named.TryGetValue($"{owner}.{name}", out var named) || Named.TryGetValue(name, out named)) && (named is null || named.GetType() == type))
        {
            return named;
        }

        return PlainValue(type, name) ?? OfCollection(type, name, depth) ?? FirstOf(type, name, depth) ?? OfObject(type, depth);
    }

    private static object? PlainValue(Type type, string name) => type switch
    {
        _ when type == typeof(string) => TextFor(name),
        _ when type == typeof(bool) => true,
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 2),
        _ when type == typeof(JsonElement) => JsonElement.Parse("{}"),
        _ when type == typeof(byte[]) => new byte[] { 1, 2, 3 },
        _ when type == typeof(ApiFile) => ApiFile.FromBytes(new byte[] { 1, 2, 3 }, "file.bin"),
        _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Formats and lengths that go by the same names with all providers.</summary>
    private static string TextFor(string name) => name.ToUpperInvariant() switch
    {
        var email when email.Contains("EMAIL", StringComparison.Ordinal) => "me@example.com",
        var address when address.Contains("URL", StringComparison.Ordinal) || address.EndsWith("CALLBACK", StringComparison.Ordinal) => "https://example.com/",
        var country when country.EndsWith("COUNTRYCODE", StringComparison.Ordinal) => "US",
        var currency when currency.EndsWith("CURRENCYCODE", StringComparison.Ordinal) => "USD",
        _ => "text",
    };

    private IEnumerable? OfCollection(Type type, string name, int depth)
    {
        if (!type.IsInterface || !type.IsGenericType)
        {
            return null;
        }

        var arguments = type.GetGenericArguments();
        var item = Of(arguments[^1], Group, name, depth + 1);
        if (arguments.Length == 1)
        {
            var list = Array.CreateInstance(arguments[0], 1);
            list.SetValue(item, 0);
            return list;
        }

        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        map.Add("key", item);
        return map;
    }

    /// <summary>The first value of an open enum, or the first shape of a union.</summary>
    private object? FirstOf(Type type, string name, int depth)
    {
        if (!type.IsValueType)
        {
            return null;
        }

        var own = type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        return type.GetInterfaces().Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOpenEnum<>))
            ? own.OfType<PropertyInfo>().First(property => property.PropertyType == type).GetValue(null)
            : own.OfType<MethodInfo>().First(static method => method.Name.StartsWith("From", StringComparison.Ordinal)) is var from
                ? from.Invoke(null, [Of(from.GetParameters()[0].ParameterType, Group, name, depth + 1)])
                : null;
    }

    private object OfObject(Type type, int depth)
    {
        var made = Activator.CreateInstance(type)!;
        var properties = type.GetProperties().Where(static property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0).ToArray();
        var required = properties.Where(static property => property.IsDefined(typeof(RequiredMemberAttribute))).ToArray();

        // A body has a member at least: Prism takes an empty form for none.
        var few = required is [] && depth == 0 ? properties[..Math.Min(1, properties.Length)] : required;
        foreach (var property in IsFull && depth < MostDepth ? properties : few)
        {
            property.SetValue(made, Of(property.PropertyType, type.Name, property.Name, depth + 1));
        }

        return made;
    }
}

using System.Reflection;

namespace Codegen.Providers.Tests.Conformance;

/// <summary>All operations of a generated client, to be called by name.</summary>
internal static class ClientOperations
{
    private const string Suffix = "Async";

    /// <summary>Names such as <c>Messages.Send</c>.</summary>
    public static IEnumerable<string> NamesOf(Type client) => GroupsOf(client)
        .SelectMany(static group => MethodsOf(group).Select(method => $"{group.Name}.{NameOf(method)}"))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The ways to call an operation: with what is required alone, and with everything.</summary>
    public static IEnumerable<Func<Task>> CallsOf(object client, string operation, TypicalValues values)
    {
        var (groupName, name) = operation.Split('.') is [var first, var second] ? (first, second) : throw new ArgumentException(operation);
        var group = GroupsOf(client.GetType()).Single(group => group.Name == groupName);
        var overloads = MethodsOf(group).Where(method => NameOf(method) == name).OrderBy(static method => method.GetParameters().Length).ToArray();

        yield return () => Call(overloads[0], values with { Group = groupName, IsFull = false });
        yield return () => Call(overloads[^1], values with { Group = groupName, IsFull = true });

        async Task Call(MethodInfo method, TypicalValues arguments)
        {
            var call = (Task)method.Invoke(group.GetValue(client), [.. method.GetParameters().Select(arguments.Of)])!;
            await call;

            // A download holds a connection.
            (call.GetType().GetProperty("Result")?.GetValue(call) as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<PropertyInfo> GroupsOf(Type client) => client.GetProperties().Where(static property => MethodsOf(property).Any());

    private static IEnumerable<MethodInfo> MethodsOf(PropertyInfo group) => group.PropertyType
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static method => method.Name.EndsWith(Suffix, StringComparison.Ordinal) && method.ReturnType.IsAssignableTo(typeof(Task)))
        .Where(static method => !method.Name.EndsWith("WithResponse" + Suffix, StringComparison.Ordinal));

    private static string NameOf(MethodInfo method) => method.Name[..^Suffix.Length];
}

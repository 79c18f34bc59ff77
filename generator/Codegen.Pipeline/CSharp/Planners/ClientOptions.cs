using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>All options of a client's own, with solved names.</summary>
/// <param name="ClassName">The class that holds them; null where there is none.</param>
internal sealed record ClientOptions(string? ClassName, EquatableArray<ClientOption> All)
{
    public static ClientOptions Of(ApiModel model, OperationNames operations, string client, NameScope typeNames, ProblemBag problems)
    {
        var hasAny = !model.Settings.IsEmpty || model.Operations.Any(IsAdaptable);
        if (!hasAny)
        {
            return new ClientOptions(null, []);
        }

        var className = typeNames.Take("", client + "ClientOptions");
        var names = new NameScope(problems, [.. ReservedNames.ClientOptions, className]);
        var all = new List<ClientOption>();
        foreach (var setting in model.Settings)
        {
            var pascal = Casing.Pascal(setting.Name);
            var type = typeNames.Take(setting.Pointer, client + pascal, client + pascal + "Setting");
            all.Add(new ClientOption(
                ClientOptionKind.Setting, setting.Pointer, names.Take(setting.Pointer, pascal, pascal + "Setting"), setting.Default, setting.Description, type, setting.Values));
        }

        foreach (var operation in model.Operations)
        {
            all.AddRange(OfOperation(operation, operations.Of(operation).TypeStem, names));
        }

        return new ClientOptions(className, all.ToEquatableArray());
    }

    /// <summary>The type that the client's constructors take.</summary>
    public Code Type(Code space) => ClassName is null ? Code.Of($"{Names.Http}.ApiClientOptions") : Code.Of($"global::{space}.{Code.Identifier(ClassName)}");

    public ClientOption? Find(ClientOptionKind kind, string pointer) =>
        All.FirstOrDefault(option => option.Kind == kind && string.Equals(option.Pointer, pointer, StringComparison.Ordinal));

    public ClientOption Setting(ApiModel model, string name) =>
        Find(ClientOptionKind.Setting, model.Settings.First(setting => string.Equals(setting.Name, name, StringComparison.Ordinal)).Pointer)!;

    /// <summary>The number of a setting's default, from 0.</summary>
    public static int DefaultOf(ClientOption setting) => Math.Max(0, setting.Values.ToList().IndexOf(setting.Default));

    private static bool IsAdaptable(ApiOperation operation) =>
        operation.Wire is { CanOverrideMethod: true } or { CanOverridePath: true } or { CanOverrideAction: true }
        || operation.Parameters.Any(parameter => parameter.Wire is { CanOverrideName: true });

    private static IEnumerable<ClientOption> OfOperation(ApiOperation operation, string stem, NameScope names)
    {
        if (operation.Wire is { CanOverridePath: true })
        {
            yield return Make(ClientOptionKind.Path, operation.Pointer, stem + "Path", operation.Path);
        }

        if (operation.Wire is { CanOverrideMethod: true })
        {
            yield return Make(ClientOptionKind.Method, operation.Pointer, stem + "Method", operation.Method);
        }

        if (operation.Wire is { CanOverrideAction: true, Action: { } action })
        {
            yield return Make(ClientOptionKind.Action, operation.Pointer, stem + "Action", action);
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Wire is { CanOverrideName: true }))
        {
            yield return Make(ClientOptionKind.ParameterName, parameter.Pointer, stem + Casing.Pascal(parameter.Wire!.Key) + "Name", parameter.Name);
        }

        ClientOption Make(ClientOptionKind kind, string pointer, string name, string original) =>
            new(kind, pointer, names.Take(pointer, name, name + "Option"), original, stem, null, []);
    }
}

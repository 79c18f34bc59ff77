using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>
/// Names of types inside of what several operations or models share. They come from the shared thing's own name, because any
/// of those that use it may be the first one.
/// </summary>
internal static class SharedPlace
{
    /// <summary>The name for what stands in a component or a path that an operation refers to; null for what stands in the operation.</summary>
    public static string? NameOfParameter(ApiParameter parameter)
    {
        var parts = Split(parameter.Pointer);
        return parts.Length == 4 && parts[2] == "parameters" && parts[0] is "paths" or "x-ms-paths"
            ? string.Concat(PathOutline.Of(parts[1]).Segments.Select(part => Casing.Pascal(part.Text).TrimStart('_'))) + Casing.Pascal(parameter.Name)
            : NameOf(parameter.Pointer, "");
    }

    public static string? NameOf(string pointer, string suffix)
    {
        var parts = Split(pointer);
        var at = parts.Length > 0 && parts[0] == "components" ? 1 : 0;
        if (parts.Length < at + 2 || parts[at] is not ("parameters" or "responses" or "requestBodies" or "headers"))
        {
            return null;
        }

        var name = Casing.Pascal(parts[at + 1]);
        return name.EndsWith(suffix, StringComparison.Ordinal) || name.EndsWith("Error", StringComparison.Ordinal) || name.EndsWith("Body", StringComparison.Ordinal) ? name : name + suffix;
    }

    /// <summary>The named schema in which a member was declared, where that is another one than the model it became part of; else null.</summary>
    public static string? OwnerOf(string member, string model)
    {
        var parts = Split(member);
        var at = parts.Length > 0 && parts[0] == "components" ? 1 : 0;
        if (parts.Length < at + 3 || parts[at] is not ("schemas" or "definitions"))
        {
            return null;
        }

        var owner = string.Join("/", member.Split('/').Take(at + 3));
        return model == owner || model.StartsWith(owner + "/", StringComparison.Ordinal) ? null : Casing.Pascal(parts[at + 1]);
    }

    private static string[] Split(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/").Replace("~0", "~"))];
}

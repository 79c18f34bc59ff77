using Codegen.Pipeline.Collections;
using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Plans;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>
/// Spreads the types of a large client over several files. A file of many megabytes is slow in an editor, and a changed type
/// costs the rendering of its own file only.
/// </summary>
internal static class TypeFiles
{
    private const int MostTypes = 500;

    /// <summary>As many files as it takes, none where there is no type.</summary>
    /// <param name="content">What is in the file of this number, from 0.</param>
    public static IEnumerable<FilePlan> Of(ClientNames client, string kind, string template, int types, Func<int, object> content)
    {
        for (var number = 0; number * MostTypes < types; number++)
        {
            yield return new FilePlan(HintName.Of(client.Name, kind, number == 0 ? null : $"{number + 1}"), template, content(number));
        }
    }

    /// <summary>The types that are in the file of this number.</summary>
    public static EquatableArray<T> Part<T>(EquatableArray<T> types, int number) => types.Skip(number * MostTypes).Take(MostTypes).ToEquatableArray();
}

using System.Collections.Immutable;
using Codegen.Pipeline.Collections;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Reading;

/// <summary>Finds the files that the compiler was given once more; generated twice, they would name every file twice.</summary>
internal static class RepeatedTexts
{
    public static EquatableArray<AdditionalText> Find(ImmutableArray<AdditionalText> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return texts.Where(text => !seen.Add(text.Path)).ToEquatableArray();
    }
}

using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Passes;

/// <summary>
/// Leaves a request the contents between which a caller has a choice that means something: one of each kind, and none that says
/// the same as another in other words.
/// </summary>
public static class ChooseContents
{
    public static ApiModel Run(ApiModel model, ProblemBag problems)
    {
        var schemas = model.Schemas.ToDictionary(named => named.Pointer, named => named.Schema, StringComparer.Ordinal);
        ApiSchema Resolve(ApiSchema schema) => schema is ReferenceSchema reference && schemas.TryGetValue(reference.Target, out var target) ? target : schema;
        return model with
        {
            Operations = model.Operations.Select(operation => operation.Body is { Contents.Count: > 1 } body
                ? operation with { Body = body with { Contents = Choose(body, Resolve).ToEquatableArray() } }
                : operation).ToEquatableArray(),
        };
    }

    private static List<ApiContent> Choose(ApiBody body, Func<ApiSchema, ApiSchema> resolve)
    {
        var first = body.Contents[0];
        if (first.Kind == ContentKind.Form && !body.IsChosen)
        {
            // A form cannot carry the files.
            first = body.Contents.FirstOrDefault(content => HasFiles(content, resolve)) ?? first;
        }

        var kept = new List<ApiContent> { first };
        foreach (var content in body.Contents.OrderBy(content => content.Kind))
        {
            if (!kept.Exists(other => other.Kind == content.Kind) && !IsNoise(content, kept, resolve))
            {
                kept.Add(content);
            }
        }

        return kept;
    }

    private static bool IsNoise(ApiContent content, List<ApiContent> kept, Func<ApiSchema, ApiSchema> resolve) => content.Kind switch
    {
        ContentKind.Form => kept.Exists(other => other.Kind == ContentKind.Multipart && IsSame(content, other, resolve)),
        ContentKind.Multipart => !HasFiles(content, resolve) && kept.Exists(other => other.Kind is ContentKind.Json or ContentKind.Form && IsSame(content, other, resolve)),
        ContentKind.Text => content.IsDescribed || IsXml(content.MediaType) || (IsPlainText(content.MediaType) && kept.Exists(other => other.Kind is ContentKind.Json or ContentKind.Form)),
        ContentKind.Binary => content.IsDescribed,
        _ => false,
    };

    private static bool HasFiles(ApiContent content, Func<ApiSchema, ApiSchema> resolve) =>
        content is { Kind: ContentKind.Multipart, Schema: { } schema }
        && resolve(schema) is ObjectSchema shape
        && shape.Properties.Any(property => new PartFiles(resolve).Of(content, property) != FileCount.None);

    /// <summary>The same members, which is all that a caller sees of the shape.</summary>
    private static bool IsSame(ApiContent content, ApiContent other, Func<ApiSchema, ApiSchema> resolve)
    {
        var left = content.Schema is null ? null : resolve(content.Schema);
        var right = other.Schema is null ? null : resolve(other.Schema);
        return left is ObjectSchema one && right is ObjectSchema two
            ? new HashSet<string>(one.Properties.Select(property => property.Name), StringComparer.Ordinal).SetEquals(two.Properties.Select(property => property.Name))
            : left is null || (right is not null && left.Facts.Pointer == right.Facts.Pointer);
    }

    private static bool IsXml(string mediaType) => mediaType.IndexOf("xml", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsPlainText(string mediaType) => mediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
}

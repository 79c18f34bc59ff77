using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Input.Parts;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.OpenApi.Extensions;

/// <summary>
/// Reports extensions of ours that are misspelt or stand where they mean nothing. Whoever writes <c>x-codegen-send</c> on a path
/// must learn that its operations are repeated all the same.
/// </summary>
internal sealed class ExtensionCheck
{
    private readonly ProblemBag _problems;

    private ExtensionCheck(ProblemBag problems) => _problems = problems;

    public static void Run(SpecTree tree, SpecFile file, ProblemBag problems)
    {
        // Most documents have none, and a look at the text is far cheaper than one at every node.
        if (tree.Root.ContainsKey("descriptor") || !file.Mentions(OwnExtensions.Prefix))
        {
            return;
        }

        var check = new ExtensionCheck(problems);
        check.Visit(tree.Root, "", ObjectKind.Document);
        foreach (var part in tree.Root[PartBundle.Holder] as JsonObject ?? [])
        {
            check.VisitPart(part.Value as JsonObject, JsonPointer.Append("/" + PartBundle.Holder, part.Key));
        }
    }

    // A file may also be any single object, such as a schema; what it is only those know that refer to it.
    private void VisitPart(JsonObject? part, string pointer)
    {
        if (part is not null && part.Any(member => ObjectMembers.Of(ObjectKind.Part, member.Key) is not null))
        {
            Visit(part, pointer, ObjectKind.Part);
        }
    }

    // The depth of a tree is bounded where it is read.
    private void Visit(JsonObject node, string pointer, ObjectKind kind)
    {
        foreach (var member in node)
        {
            var place = JsonPointer.Append(pointer, member.Key);
            if (ObjectMembers.Of(kind, member.Key) is { } holder)
            {
                VisitMember(member.Value, place, holder);
            }
            else
            {
                Check(member.Key, place, kind);
            }
        }
    }

    private void VisitMember(JsonNode? value, string pointer, ObjectMember holder)
    {
        if (value is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                VisitMember(list[i], JsonPointer.Append(pointer, i), holder);
            }
        }
        else if (value is JsonObject node && holder.Nesting == ObjectNesting.Plain)
        {
            Visit(node, pointer, holder.Kind);
        }
        else if (value is JsonObject map)
        {
            VisitMap(map, pointer, holder);
        }
    }

    private void VisitMap(JsonObject map, string pointer, ObjectMember holder)
    {
        foreach (var entry in map)
        {
            var place = JsonPointer.Append(pointer, entry.Key);
            if (holder.Nesting == ObjectNesting.ByKey && entry.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                Check(entry.Key, place, ObjectKind.Other);
            }
            else if (entry.Value is JsonObject node && holder.Kind == ObjectKind.Callback)
            {
                VisitMap(node, place, new ObjectMember(ObjectNesting.ByKey, ObjectKind.PathItem));
            }
            else if (entry.Value is JsonObject other)
            {
                Visit(other, place, holder.Kind);
            }
        }
    }

    private void Check(string name, string pointer, ObjectKind kind)
    {
        if (!name.StartsWith(OwnExtensions.Prefix, StringComparison.OrdinalIgnoreCase) || pointer == "/" + PartBundle.Holder)
        {
            return;
        }

        if (!OwnExtensions.Exists(name))
        {
            // Other tools have extensions with the same beginning, such as x-codegen-request-body-name: only what is near counts.
            if (NearestName.Of(Rest(name), OwnExtensions.Names.Select(Rest)) is { } nearest)
            {
                Report(name, pointer, $"there is none of this name; perhaps '{OwnExtensions.Prefix}{nearest}' was meant");
            }
        }
        else if (!OwnExtensions.BelongsTo(name, kind))
        {
            Report(name, pointer, "it means something on " + OwnExtensions.Places(name) + " only");
        }
    }

    private void Report(string name, string pointer, string reason) => _problems.Add(ProblemId.ExtensionUnused, pointer, name, reason);

    private static string Rest(string name) => name.Substring(OwnExtensions.Prefix.Length);
}

using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Paging;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>How further pages are had (<c>x-codegen-paging</c>).</summary>
internal static class PagingReader
{
    private const string Extension = "x-codegen-paging";
    private const string Ways = "items and one of link, cursor, page, offset, key";

    public static ApiPaging? Read(JsonObject operation, string operationPointer, SendSafety safety, List<ApiParameter> parameters, ReadScope scope)
    {
        if (!operation.TryGetPropertyValue(Extension, out var node))
        {
            return null;
        }

        var source = new PagingSource(JsonPointer.Append(operationPointer, Extension), parameters, scope);
        if (safety != SendSafety.Safe)
        {
            source.Refuse("", "an operation that only reads");
            return null;
        }

        if (node is not JsonObject paging)
        {
            source.Refuse("", Ways);
            return null;
        }

        var items = source.Place(paging, "items", "");
        var ways = paging.Where(member => member.Key is "link" or "cursor" or "page" or "offset" or "key").ToList();
        if (ways.Count != 1 || paging.Count != (paging.ContainsKey("items") ? 2 : 1))
        {
            source.Refuse("", Ways);
            return null;
        }

        var result = ReadWay(source, ways[0].Key, ways[0].Value, paging, items ?? "");
        return source.HasFailed ? null : result;
    }

    private static ApiPaging? ReadWay(PagingSource source, string way, JsonNode? value, JsonObject paging, string items)
    {
        if (way == "link")
        {
            return new LinkPaging(source.Pointer, items, source.Place(paging, "link") ?? "");
        }

        if (value is not JsonObject part)
        {
            source.Refuse(way, "an object");
            return null;
        }

        var inside = source.Within(way);
        var parameter = inside.Parameter(part, "parameter");
        return way switch
        {
            "cursor" => new CursorPaging(source.Pointer, items, parameter, inside.Place(part, "at") ?? ""),
            "page" => new PageNumberPaging(source.Pointer, items, parameter, First(inside, part), inside.OptionalPlace(part, "pages"), inside.OptionalPlace(part, "last")),
            "offset" => new OffsetPaging(source.Pointer, items, Size(inside, part, parameter), inside.OptionalPlace(part, "total")),
            _ => new KeyPaging(
                source.Pointer, items, parameter, inside.Place(part, "at") ?? "", inside.Template(part, "text"), JsonNodes.Text(part["join"]), Other(inside, part)),
        };
    }

    private static int First(PagingSource source, JsonObject page)
    {
        if (page["first"] is not { } first)
        {
            return 1;
        }

        if (int.TryParse(JsonNodes.Number(first), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        source.Refuse("first", "a whole number");
        return 1;
    }

    // What the size parameter holds is the caller's choice: how many came is counted. Its name is for readers of the spec.
    private static string Size(PagingSource source, JsonObject offset, string parameter)
    {
        if (offset.ContainsKey("size"))
        {
            _ = source.Parameter(offset, "size");
        }

        return parameter;
    }

    private static KeyPagingCase? Other(PagingSource source, JsonObject key)
    {
        if (key["when"] is not { } when)
        {
            return null;
        }

        if (when is not JsonObject other || JsonNodes.Text(other["value"]) is not { } value)
        {
            source.Refuse("when", "an object with parameter, value and text");
            return null;
        }

        var inside = source.Within("when");
        return new KeyPagingCase(inside.Parameter(other, "parameter"), value, inside.Template(other, "text"));
    }
}

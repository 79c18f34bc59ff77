using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.OpenApi.Swagger;
using Microsoft.OpenApi;
using JsonNodes = Codegen.Pipeline.Input.JsonNodes;
using JsonPointer = Codegen.Pipeline.Input.JsonPointer;
using ParameterLocation = Codegen.Pipeline.Model.ParameterLocation;
using ParameterStyle = Codegen.Pipeline.Model.ParameterStyle;

namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>Values outside the body.</summary>
internal static class ParameterReader
{
    /// <summary>Null where the parameter is none of ours to send, or a failure says why it cannot be sent.</summary>
    public static ApiParameter? Read(IOpenApiParameter source, ReadSession session, ReadScope scope)
    {
        var pointer = TypedDocument.PointerOf(source);
        if (string.IsNullOrWhiteSpace(source.Name))
        {
            MissName(source, pointer, scope);
            return null;
        }

        if (Location(source) is not { } location)
        {
            scope.Skip(JsonPointer.Append(pointer, "in"), $"the parameter '{source.Name}' is in none of path, query, querystring, header and cookie");
            return null;
        }

        if (location == ParameterLocation.Header && (IsIgnored(source.Name!) || IsFraming(source.Name!, pointer, scope)))
        {
            return null;
        }

        if (location is ParameterLocation.Header or ParameterLocation.Cookie && !IsHeaderName(source.Name!, pointer, scope))
        {
            return null;
        }

        if (location == ParameterLocation.QueryString && WholeQuery(source, session, scope) is { } form)
        {
            return new ApiParameter(
                pointer, source.Name!, location, ParameterStyle.Form, true, false, source.Required, source.Deprecated, source.Description, form.Schema!, false)
            {
                Form = form,
            };
        }

        if (Value(source, pointer, session, scope) is not var (schema, isJson))
        {
            return null;
        }

        var style = Style(source, location, pointer, scope);
        var explode = style == ParameterStyle.Cookie ? JsonNodes.Flag(JsonNodes.Member(session.Tree.Find(pointer), "explode")) ?? true : source.Explode;
        if (source.AllowReserved && location is ParameterLocation.Path or ParameterLocation.Cookie && style != ParameterStyle.Cookie && session.Version.StartsWith("3.2", StringComparison.Ordinal))
        {
            scope.Simplify(JsonPointer.Append(pointer, "allowReserved"), $"The reserved characters of the parameter '{source.Name}', which is in no query,", "percent-encoded ones");
        }

        return FixedParameter.FixIfRequired(new ApiParameter(
            pointer,
            source.Name!,
            location,
            style,
            explode,
            source.AllowReserved,
            source.Required || location == ParameterLocation.Path,
            source.Deprecated,
            source.Description,
            schema,
            isJson));
    }

    // The operation works without one that is not required.
    private static void MissName(IOpenApiParameter source, string pointer, ReadScope scope)
    {
        if (source.Required)
        {
            scope.Skip(pointer, "a parameter has no name");
        }
        else
        {
            scope.Simplify(pointer, "A parameter that has no name", "no parameter");
        }
    }

    private static ParameterLocation? Location(IOpenApiParameter source) => source.In switch
    {
        Microsoft.OpenApi.ParameterLocation.Path => ParameterLocation.Path,
        Microsoft.OpenApi.ParameterLocation.Query => ParameterLocation.Query,
        Microsoft.OpenApi.ParameterLocation.QueryString => ParameterLocation.QueryString,
        Microsoft.OpenApi.ParameterLocation.Header => ParameterLocation.Header,
        Microsoft.OpenApi.ParameterLocation.Cookie => ParameterLocation.Cookie,
        _ => null,
    };

    /// <summary>OpenAPI says that these are described by content and security instead.</summary>
    private static bool IsIgnored(string name) => name.ToLowerInvariant() is "accept" or "content-type" or "authorization";

    // Whoever sends the message says these, and says them right.
    private static bool IsFraming(string name, string pointer, ReadScope scope)
    {
        if (!HttpToken.IsFraming(name))
        {
            return false;
        }

        scope.Simplify(JsonPointer.Append(pointer, "name"), $"The header '{name}', which belongs to the message itself,", "no parameter");
        return true;
    }

    private static bool IsHeaderName(string name, string pointer, ReadScope scope)
    {
        if (HttpToken.IsToken(name))
        {
            return true;
        }

        scope.Skip(JsonPointer.Append(pointer, "name"), $"'{name}' is not a name that a header or a cookie may have");
        return false;
    }

    /// <summary>The form that is a whole query; null where it has another type.</summary>
    private static ApiContent? WholeQuery(IOpenApiParameter source, ReadSession session, ReadScope scope) =>
        source.Content is { Count: > 0 } content
        && MediaTypes.KindOf(content.First().Key, null) == ContentKind.Form
        && ContentReader.Read(content, session, scope).Find(read => read.Kind == ContentKind.Form) is { Schema: not null } form ? form : null;

    private static (ApiSchema Schema, bool IsJson)? Value(IOpenApiParameter source, string pointer, ReadSession session, ReadScope scope)
    {
        if (source.Schema is not null)
        {
            return (SchemaAt(TypedDocument.PointerOf(source.Schema), session, scope), false);
        }

        if (source.Content is not { Count: > 0 } content)
        {
            scope.Simplify(pointer, $"The parameter '{source.Name}', which has no schema,", "a text");
            return (new TextSchema(new SchemaFacts(pointer), null, null, null, null, null), false);
        }

        var first = content.First();
        var schema = ContentReader.Schema(first.Value, session, scope) ?? new AnySchema(new SchemaFacts(pointer));
        switch (MediaTypes.KindOf(first.Key, schema))
        {
            case ContentKind.Json:
                return (schema, true);
            case ContentKind.Text when MediaTypes.IsValid(first.Key):
                return (MediaTypes.IsPlain(schema) ? schema : new TextSchema(new SchemaFacts(pointer), null, null, null, null, null), false);
            case ContentKind.Binary when schema is TextSchema { Format: not ("binary" or "byte") } && MediaTypes.IsValid(first.Key):
                return (schema, false);
            default:
                scope.Skip(TypedDocument.PointerOf(first.Value), $"the parameter '{source.Name}' is sent as {first.Key}");
                return null;
        }
    }

    private static ApiSchema SchemaAt(string pointer, ReadSession session, ReadScope scope) =>
        session.Schemas.Read(session.Tree.Find(pointer), pointer, scope);

    private static ParameterStyle Style(IOpenApiParameter source, ParameterLocation location, string pointer, ReadScope scope)
    {
        if (location == ParameterLocation.QueryString)
        {
            return ParameterStyle.Form;
        }

        var standard = location is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;
        if (TypedDocument.Extension(source.Extensions, SwaggerParameters.DelimiterMark) is { } format)
        {
            return SwaggerParameters.DelimiterOf(format);
        }

        var style = StyleOf(source.Style) ?? standard;
        if (style == standard || IsAllowed(style, location))
        {
            return style;
        }

        scope.Simplify(JsonPointer.Append(pointer, "style"), $"The style of the parameter '{source.Name}', which its place does not know,", "the standard style");
        return standard;
    }

    /// <summary>Our name of a style; null for one that OpenAPI does not know.</summary>
    public static ParameterStyle? StyleOf(Microsoft.OpenApi.ParameterStyle? style) => style switch
    {
        Microsoft.OpenApi.ParameterStyle.Simple => ParameterStyle.Simple,
        Microsoft.OpenApi.ParameterStyle.Label => ParameterStyle.Label,
        Microsoft.OpenApi.ParameterStyle.Matrix => ParameterStyle.Matrix,
        Microsoft.OpenApi.ParameterStyle.Form => ParameterStyle.Form,
        Microsoft.OpenApi.ParameterStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
        Microsoft.OpenApi.ParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
        Microsoft.OpenApi.ParameterStyle.DeepObject => ParameterStyle.DeepObject,
        Microsoft.OpenApi.ParameterStyle.Cookie => ParameterStyle.Cookie,
        _ => null,
    };

    private static bool IsAllowed(ParameterStyle style, ParameterLocation location) => location switch
    {
        ParameterLocation.Path => style is ParameterStyle.Label or ParameterStyle.Matrix,
        ParameterLocation.Query => style is ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject,
        ParameterLocation.Cookie => style is ParameterStyle.Cookie,
        _ => false,
    };
}

using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Values outside of a JSON body.</summary>
internal static class DescriptorParameterReader
{
    private static readonly Choice<int>[] Places = DescriptorChoices.Of("path", "query", "header", "form");

    /// <summary>Without a form, which is a body; in the other protocols the body is JSON.</summary>
    private static readonly Choice<int>[] PlacesBesideJson = [.. Places.Take(3)];

    private static readonly Choice<bool>[] Normalisations = [new("none", false), new("digits", true)];

    private static readonly Choice<bool>[] ListForms = [new("repeated", false), new("joined", true)];

    public static ApiParameter Read(string key, DescriptorObject source, ProtocolFrame protocol, DescriptorSession session, ReadScope scope)
    {
        var description = source.Required("description").Text(TextRules.Prose);
        var place = Place(source, protocol);
        var location = place switch
        {
            "path" => ParameterLocation.Path,
            "header" => ParameterLocation.Header,
            _ => ParameterLocation.Query,
        };
        var wireName = source.Optional("name").Text(location == ParameterLocation.Header ? TextRules.Token : TextRules.Prose);
        var separator = source.Optional("list").Object(Separator);
        return new ApiParameter(
            source.Pointer,
            wireName ?? key,
            location,
            location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple,
            separator is null or "" && location == ParameterLocation.Query,
            false,
            (source.Optional("required").Flag() ?? false) || location == ParameterLocation.Path,
            source.Optional("deprecated").Flag() ?? false,
            description,
            session.Schema(source.Required("schema"), scope) ?? new AnySchema(new SchemaFacts(source.Pointer)),
            false)
        {
            Wire = new ParameterWire(
                key,
                separator is "" ? null : separator,
                source.Optional("normalise").Choice(Normalisations) ?? false,
                EncodingReader.Read(source.Optional("encoding"), session),
                source.Optional("with").Object(Condition),
                source.Optional("overridable").Flag() ?? false,
                place == "form"),
        };
    }

    private static string Place(DescriptorObject source, ProtocolFrame protocol)
    {
        var stated = protocol.Protocol is DelimitedProtocol ? source.Optional("in").Choice(Places) : source.Required("in").Choice(PlacesBesideJson);
        return stated is { } place ? Places[place].Text : protocol.InForm ? "form" : "query";
    }

    /// <summary>The text between items; empty where the parameter is repeated.</summary>
    private static string? Separator(DescriptorObject source) => source.Required("form").Choice(ListForms) switch
    {
        true => source.Required("separator").Text(TextRules.Separator),
        false => "",
        null => Unknown(source),
    };

    private static string? Unknown(DescriptorObject source)
    {
        source.IgnoreRest();
        return null;
    }

    private static ParameterCondition Condition(DescriptorObject source) => new(
        source.Pointer,
        source.Required("parameter").Text(TextRules.Name) ?? "",
        [.. source.Required("values").Distinct(item => item.Scalar(), 1)]);
}

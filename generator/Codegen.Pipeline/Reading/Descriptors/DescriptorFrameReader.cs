using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Checks;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Reads what stands beside the operations.</summary>
internal static class DescriptorFrameReader
{
    /// <summary>Null where too little is right to go on; mistakes say why.</summary>
    public static DescriptorFrame? Read(DescriptorObject root, DescriptorSession session, ReadScope scope)
    {
        var info = root.Required("info").Object(Info);
        var servers = root.Optional("servers").Items(item => item.Object(Server));
        var scheme = root.Optional("auth").Object(AuthReader.Read);
        var protocol = root.Required("protocol").Object(source => ProtocolReader.Read(source, session, scope));
        var errors = root.Optional("errors").Object(source => ErrorTableReader.Read(source, protocol?.Protocol is DelimitedProtocol));
        var groups = root.Optional("groups").Members(TextRules.Name, Group);
        root.Optional("schemas").Members(TextRules.SchemaName, (name, value) =>
        {
            session.Check(value);
            return name;
        });
        if (scheme is SessionScheme login)
        {
            var check = new LoginCheck(login, session);
            check.Run();
            check.RunCodes(errors ?? new ErrorTable("", null, false, [], [], [], [], ErrorCategory.Unknown));
        }

        if (info is null || protocol is null)
        {
            return null;
        }

        if (scheme is CredentialsScheme credentials)
        {
            CredentialCheck.Run(credentials, protocol.Protocol, session.Mistakes);
        }

        ProtocolCheck.Run(protocol, errors, scheme, session);
        MatchingCheck.Run(protocol.Protocol, session);

        var names = groups.GroupBy(group => group.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.First().Name, StringComparer.OrdinalIgnoreCase);
        var model = info with
        {
            Servers = [.. servers],
            Tags = [.. groups],
            SecuritySchemes = scheme is null ? [] : [scheme],
            Protocol = protocol.Protocol,
            Errors = errors,
            Settings = [.. session.Settings.Values],
            Formats = [.. session.Formats.Values],
        };
        return new DescriptorFrame(model, new OperationFrame(protocol, scheme, names));
    }

    private static ApiModel Info(DescriptorObject source) => new(
        source.Required("title").Text(TextRules.Prose) ?? "",
        source.Required("version").Text(TextRules.Prose) ?? "",
        source.Optional("description").Text(TextRules.Prose),
        [],
        [],
        [],
        [],
        []);

    private static ApiServer? Server(DescriptorObject source) => new(
        source.Pointer,
        source.Required("url").Text(TextRules.Url) ?? "",
        source.Optional("description").Text(TextRules.Prose));

    private static ApiTag? Group(string name, DescriptorValue value) =>
        value.Text(TextRules.Prose) is { } description ? new ApiTag(value.Pointer, name, description) : null;
}

using Codegen.Pipeline.Model;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>How the caller proves who they are. A scheme's id is its kind, which every descriptor has one of at most.</summary>
internal static class AuthReader
{
    private static readonly Choice<int>[] Kinds = DescriptorChoices.Of("none", "body", "query", "header", "basic", "bearer", "session-token");

    public static SecurityScheme? Read(DescriptorObject source)
    {
        if (source.Required("kind").Choice(Kinds) is not { } kind)
        {
            source.IgnoreRest();
            return null;
        }

        var id = Kinds[kind].Text;
        var description = source.Optional("description").Text(TextRules.Prose);
        return id switch
        {
            "body" => new CredentialsScheme(source.Pointer, id, description, CredentialPlace.Body, CredentialReader.Read(source)),
            "query" => new CredentialsScheme(source.Pointer, id, description, CredentialPlace.Query, CredentialReader.Read(source)),
            "header" => new CredentialsScheme(source.Pointer, id, description, CredentialPlace.Header, CredentialReader.ReadHeaders(source)),
            "basic" => new BasicScheme(source.Pointer, id, description),
            "bearer" => new BearerScheme(source.Pointer, id, description),
            "session-token" => SessionReader.Read(source, id, description),
            _ => null,
        };
    }
}

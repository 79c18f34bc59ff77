using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>What a descriptor says for all of its operations.</summary>
/// <param name="Scheme">What operations need, else null.</param>
/// <param name="Groups">The declared groups, by their names without regard to capitals.</param>
internal sealed record OperationFrame(ProtocolFrame Protocol, SecurityScheme? Scheme, IReadOnlyDictionary<string, string> Groups)
{
    /// <summary>The other forms of records, by name.</summary>
    public HashSet<string> Alternatives { get; } = new(
        ((Protocol.Protocol as DelimitedProtocol)?.Answer.Alternatives ?? []).Select(alternative => alternative.Name), StringComparer.Ordinal);

    /// <summary>Names on the wire that every request takes.</summary>
    public HashSet<WireName> Headers { get; } = [.. Protocol.Protocol.Headers.Select(header => WireName.Of(ParameterLocation.Header, false, header.Name))];

    /// <summary>Names on the wire that credentials take.</summary>
    public HashSet<WireName> Credentials { get; } = [.. Names(Scheme, Protocol.InForm)];

    private static IEnumerable<WireName> Names(SecurityScheme? scheme, bool inForm)
    {
        if (scheme is not CredentialsScheme { Place: not CredentialPlace.Body } credentials)
        {
            return [];
        }

        var location = credentials.Place == CredentialPlace.Header ? ParameterLocation.Header : ParameterLocation.Query;
        return credentials.Credentials.Select(credential => WireName.Of(location, inForm, credential.WireName));
    }
}

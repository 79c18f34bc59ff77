using Codegen.Pipeline.Collections;
using Codegen.Pipeline.Input;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Protocols;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors.Checks;

/// <summary>Whether credentials are told apart on the wire.</summary>
internal static class CredentialCheck
{
    public static void Run(CredentialsScheme scheme, ApiProtocol protocol, MistakeList mistakes)
    {
        var isHeader = scheme.Place == CredentialPlace.Header;
        EquatableArray<FixedHeader> taken = isHeader ? protocol.Headers : [];
        var names = new HashSet<string>(taken.Select(header => header.Name), isHeader ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var credential in scheme.Credentials)
        {
            if (credential.WireName.Length > 0 && !names.Add(credential.WireName))
            {
                mistakes.Repeated(
                    JsonPointer.Append(credential.Pointer, "name"), credential.WireName, isHeader ? "among the headers" : "among the credentials");
            }
        }
    }
}

using Codegen.Providers.Tests.Clients.Twilio;
using Codegen.Providers.Tests.Conformance;
using Codegen.Providers.Tests.Prism;
using Codegen.Runtime.Auth;
using Codegen.Runtime.Http;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Twilio;

public sealed class TwilioMock() : Mock(RepositoryRoot.Combine("specs", "twilio", "openapi.yaml"));

public sealed class TwilioConformanceTests(TwilioMock mock) : ConformanceTest<TwilioClient>(mock), IClassFixture<TwilioMock>
{
    internal static readonly IReadOnlyDictionary<string, object?> Typical = new Dictionary<string, object?>
    {
        ["AccountSid"] = Id("AC"),
        ["MessageSid"] = Id("MM"),
        ["ParentCallSid"] = Id("CA"),
        ["MessagingServiceSid"] = Id("MG"),
        ["ContentSid"] = Id("HX"),
        ["ApplicationSid"] = Id("AP"),
        ["Byoc"] = Id("BY"),
        ["Accounts.Sid"] = Id("AC"),
        ["Messages.Sid"] = Id("MM"),
        ["Media.Sid"] = Id("ME"),
        ["Calls.Sid"] = Id("CA"),
        ["Usage.Sid"] = Id("UT"),
        ["Category"] = "sms",
        ["UsageCategory"] = "sms",
        ["DateOfBirth"] = "20000102",
        ["LastVerifiedDate"] = "20260102",
        ["MachineDetectionTimeout"] = 30,
        ["MachineDetectionSpeechThreshold"] = 2400,
        ["MachineDetectionSpeechEndThreshold"] = 1200,
        ["MachineDetectionSilenceTimeout"] = 5000,
        ["StartDate"] = "2026-01-01",
        ["EndDate"] = "2026-01-31",

        // The one text that a message can be changed to.
        ["MessagesUpdateRequest.Body"] = "",

        // Prism does not know lists in forms.
        ["MediaUrl"] = null,
        ["PersistentAction"] = null,
        ["StatusCallbackEvent"] = null,
        ["RecordingStatusCallbackEvent"] = null,
    };

    protected override IReadOnlyDictionary<string, object?> Values => Typical;

    protected override TwilioClient Create(HttpMessageHandler handler, ApiClientOptions options) => new(new BasicAuth("user", "secret"), handler, options);

    private static string Id(string kind) => kind + new string('0', 32);
}

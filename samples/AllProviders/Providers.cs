using AllProviders.Calls;

namespace AllProviders;

/// <summary>The sixteen providers, and what is called of each.</summary>
internal static class Providers
{
    public static IReadOnlyList<(string Name, Func<CancellationToken, Task<CallResult>> Run)> All { get; } =
    [
        ("bulk-get", BulkGetCall.RunAsync),
        ("bulksms", BulkSmsCall.RunAsync),
        ("call-control", CallControlCall.RunAsync),
        ("callfire", CallFireCall.RunAsync),
        ("fraudlabs-pro", FraudLabsProCall.RunAsync),
        ("google-paws", GooglePawsCall.RunAsync),
        ("idt-beyond", IdtBeyondCall.RunAsync),
        ("jo-mobile", JoMobileCall.RunAsync),
        ("neutrino", NeutrinoCall.RunAsync),
        ("o2-mobility", O2MobilityCall.RunAsync),
        ("o2-sociodemo", O2SociodemoCall.RunAsync),
        ("openstf", OpenStfCall.RunAsync),
        ("reloadly", ReloadlyCall.RunAsync),
        ("sms-fly", SmsFlyCall.RunAsync),
        ("twilio", TwilioCall.RunAsync),
        ("zoom", ZoomCall.RunAsync),
    ];
}

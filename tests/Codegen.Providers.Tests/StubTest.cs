using Codegen.Providers.Tests.Prism;

namespace Codegen.Providers.Tests;

/// <summary>A test of a generated client against a service that answers as the test says.</summary>
public abstract class StubTest : ClientTest
{
    protected StubTest(Gateway gateway)
        : base(gateway) => gateway.SendTo(Service.HandleAsync);

    private protected StubService Service { get; } = new();
}

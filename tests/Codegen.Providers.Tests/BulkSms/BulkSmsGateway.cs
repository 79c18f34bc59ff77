using Codegen.Providers.Tests.Prism;

namespace Codegen.Providers.Tests.BulkSms;

public sealed class BulkSmsGateway() : Gateway("bulksms", "/v1");

/// <summary>Tests that share a gateway run one after the other.</summary>
[CollectionDefinition(nameof(BulkSmsCollection))]
public sealed class BulkSmsCollection : ICollectionFixture<BulkSmsGateway>;

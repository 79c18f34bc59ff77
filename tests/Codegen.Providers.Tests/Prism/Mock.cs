using Codegen.Runtime.Http;

namespace Codegen.Providers.Tests.Prism;

/// <summary>A Prism that stands for a service: it holds requests against a document and makes answers from it.</summary>
/// <param name="document">The path of the OpenAPI document.</param>
/// <param name="amend">What has to be changed before Prism can use the document.</param>
public abstract class Mock(string document, Func<string, string>? amend = null) : IAsyncLifetime
{
    private PrismProcess? _prism;
    private string? _amended;

    public ApiClientOptions NewOptions() => new() { BaseAddress = _prism!.Address };

    public async Task InitializeAsync()
    {
        if (PrismPackage.MissingReason is null && File.Exists(document))
        {
            if (amend is not null)
            {
                _amended = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}{Path.GetExtension(document)}");
                await File.WriteAllTextAsync(_amended, amend(await File.ReadAllTextAsync(document)));
            }

            _prism = await PrismProcess.StartMockAsync(_amended ?? document);
        }
    }

    public Task DisposeAsync()
    {
        _prism?.Dispose();
        if (_amended is not null)
        {
            File.Delete(_amended);
        }

        return Task.CompletedTask;
    }
}

using Codegen.Providers.Tests.Clients.BulkSms;

namespace Codegen.Providers.Tests.BulkSms;

/// <summary>Everything beside messages.</summary>
public sealed class AccountTests(BulkSmsGateway gateway) : BulkSmsTest(gateway)
{
    [Fact]
    public async Task TheProfileTellsCreditsAndQuota()
    {
        Simulator.Credits = 12.75m;

        var profile = await Client.Profile.GetAsync();

        Assert.Equal(12.75m, profile.Credits.Balance);
        Assert.Equal(30_000, profile.Quota.Remaining);
        Assert.Equal(new DateTimeOffset(2020, 2, 29, 10, 0, 0, TimeSpan.FromHours(2)), profile.Created);
    }

    [Fact]
    public async Task CreditsAreGivenAway()
    {
        await Client.Credit.TransferAsync(new TransferEntry { ToUsername = "roboto", ToUserId = 2345, Credits = 0.5m, CommentOnTo = "Thanks" });

        Assert.Equal("""{"toUsername":"roboto","toUserId":2345,"credits":0.5,"commentOnTo":"Thanks"}""", LastBody);
        Assert.Equal(99.5m, Simulator.Credits);
    }

    [Fact]
    public async Task NumbersAreBlocked()
    {
        await Client.BlockedNumbers.AddAsync(["27001234567", "27002345678"]);
        var blocked = await Client.BlockedNumbers.ListAsync(new BlockedNumbersListParameters { MinId = 2, Limit = 5 });

        Assert.EndsWith("/blocked-numbers?min-id=2&limit=5", LastTarget, StringComparison.Ordinal);
        var number = Assert.Single(blocked);
        Assert.Equal((2, "27002345678"), (number.Id, number.PhoneNumber));
    }

    [Fact]
    public async Task WebhooksComeAndGo()
    {
        var created = await Client.Webhooks.CreateAsync(new WebhookEntry
        {
            Name = "Reports",
            Url = "https://www.example.com/hook?secret=word",
            TriggerScope = TriggerScope.Sent,
            InvokeOption = InvokeOption.Many,
        });
        var id = created.Id!.Value;
        var updated = await Client.Webhooks.UpdateAsync(id, new WebhookEntry { Name = "Replies", Url = created.Url!, TriggerScope = TriggerScope.Received, Active = false });
        var read = await Client.Webhooks.GetAsync(id);
        var before = await Client.Webhooks.ListAsync();
        await Client.Webhooks.DeleteAsync(id);
        var after = await Client.Webhooks.ListAsync();

        Assert.Equal(InvokeOption.Many, created.InvokeOption);
        Assert.Equal(("Replies", false), (updated.Name, updated.Active));
        Assert.Equal(TriggerScope.Received, read.TriggerScope);
        Assert.Null(read.ContactEmailAddress);
        Assert.Single(before);
        Assert.Empty(after);
    }

    [Fact]
    public async Task AttachmentsGetAPlace()
    {
        var place = await Client.Attachments.PreSignAsync(new PreSignRequest { MediaType = "application/pdf", FileExtension = "pdf" });

        Assert.EndsWith(".pdf", place.FetchUrl, StringComparison.Ordinal);
        Assert.Equal("application/pdf", Assert.Single(place.Fields!).Value);
    }
}

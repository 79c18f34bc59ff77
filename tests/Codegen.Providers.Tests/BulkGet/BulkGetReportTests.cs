using Codegen.Providers.Tests.Clients.BulkGet;
using Codegen.Runtime.Callbacks;
using Codegen.Simulators.BulkGet;
using Codegen.Simulators.Hosting;

namespace Codegen.Providers.Tests.BulkGet;

/// <summary>Delivery reports as the gateway pushes them.</summary>
public sealed class BulkGetReportTests
{
    private static readonly BulkGetReport Report = new()
    {
        Sender = "Codegen",
        Destination = "27001234567",
        Status = "DELIVRD",
        MessageId = "MID00000001",
        Submitted = new DateTime(2026, 3, 1, 8, 0, 1),
        Done = new DateTime(2026, 3, 1, 8, 0, 9),
        CostPerPart = 0.25m,
        Charge = 1,
        Network = "06501",
        ErrorCode = 0,
    };

    [Theory]
    [InlineData(BulkGetReportStyle.Form, true)]
    [InlineData(BulkGetReportStyle.Form, false)]
    [InlineData(BulkGetReportStyle.Query, true)]
    [InlineData(BulkGetReportStyle.Query, false)]
    public async Task ReportsAreRead(BulkGetReportStyle style, bool hasPrefixes)
    {
        DeliveryReport? read = null;
        await using var receiver = await LoopbackServer.StartAsync(
            async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                read = BulkGetCallbacks.ReadDeliveryReport(context.Request.ContentType, body.ToArray(), context.Request.QueryString.Value);
                context.Response.StatusCode = BulkGetCallbacks.DeliveryReportStatus;
            },
            default);

        var answered = await BulkGetSimulator.PushReportAsync(receiver.Address, Report, style, hasPrefixes);

        Assert.Equal(System.Net.HttpStatusCode.OK, answered);
        Assert.Equal(("Codegen", "27001234567", "MID00000001"), (read!.SSender, read.SMobileNo, read.SMessageId));
        Assert.Equal((DeliveryState.Delivered, 0.25m, 1m, "06501", 0), (read.SStatus!.Value, read.ICostPerSms, read.ICharge, read.IMccmnc, read.IErrCode));
        Assert.Equal(new DateTime(2026, 3, 1, 8, 0, 9), read.DtDone!.Value.LocalTime);
    }

    [Fact]
    public void WhatIsMissingIsNullAndWhatIsNewIsKept()
    {
        var report = BulkGetCallbacks.ReadDeliveryReport(null, default, "?STATUS=PAUSED&unknown=1");

        Assert.Equal(("PAUSED", false), (report.SStatus!.Value.Value, report.SStatus.Value.IsKnown));
        Assert.Null(report.DtDone);
    }

    [Fact]
    public void OtherRequestsAreNoReports() =>
        Assert.Throws<CallbackException>(() => BulkGetCallbacks.ReadDeliveryReport("text/html", "<html>"u8, "?q=1"));
}

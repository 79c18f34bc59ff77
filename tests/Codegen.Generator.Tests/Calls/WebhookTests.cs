namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated code makes of requests that a service sends.</summary>
public sealed class WebhookTests
{
    [Fact]
    public void ABodyIsRead()
    {
        var shown = CallRunner.Run("webhooks", """
            var order = WebhooksWebhooks.ReadOrderChanged("{\"id\":\"7\",\"state\":\"closed\"}"u8);
            var batch = WebhooksWebhooks.ReadBatch("[{\"at\":[1,2.5]}]"u8);
            return order.Id + " " + order.State + " " + batch[0].At.Count + " " + (WebhooksWebhooks.ReadBatchPut("null"u8) ?? "nothing");
            """);

        Assert.Equal("7 closed 2 nothing", shown);
    }

    [Fact]
    public void AFormIsRead()
    {
        var shown = CallRunner.Run("webhooks", """
            var status = WebhooksWebhooks.ReadMessageStatus("MessageSid=SM%2B1&SmsStatus=undelivered+now&ErrorCode=30003&New=1"u8);
            return status.MessageSid + " " + status.SmsStatus + " " + status.ErrorCode;
            """);

        Assert.Equal("SM+1 undelivered now 30003", shown);
    }

    [Fact]
    public void AFormThatIsSomethingElseIsRefused()
    {
        var shown = CallRunner.Run("webhooks", """
            try
            {
                WebhooksWebhooks.ReadMessageStatus("ErrorCode=1"u8);
                return "read";
            }
            catch (Codegen.Runtime.Callbacks.CallbackException)
            {
                return "refused";
            }
            """);

        Assert.Equal("refused", shown);
    }

    [Fact]
    public void ABodyThatIsSomethingElseIsRefused()
    {
        var shown = CallRunner.Run("webhooks", """
            try
            {
                WebhooksWebhooks.ReadOrderChanged("{}"u8);
                return "read";
            }
            catch (JsonDataException)
            {
                return "refused";
            }
            """);

        Assert.Equal("refused", shown);
    }
}

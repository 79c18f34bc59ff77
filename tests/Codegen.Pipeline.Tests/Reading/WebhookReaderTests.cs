using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class WebhookReaderTests
{
    [Fact]
    public void WebhooksAndCallbacksAreRead()
    {
        var (model, problems) = SpecText.TryRead("""
            openapi: 3.1.0
            webhooks:
              newOrder: { post: { summary: Words., requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } } }
              named: { put: { operationId: changed, requestBody: { content: { application/vnd.a+json: { schema: { type: array, items: {} } } } } } }
              empty: { get: { responses: {} } }
              shared: { $ref: '#/components/pathItems/P' }
            paths:
              /a:
                post:
                  callbacks:
                    done: { '{$request.body#/url}': { post: { requestBody: { $ref: '#/components/requestBodies/B' } } }, x-note: {} }
                    other: { $ref: '#/components/callbacks/C' }
                  responses: {}
              /b: { post: { callbacks: { again: { $ref: '#/components/callbacks/C' } }, responses: {} } }
            components:
              schemas: { Order: { type: object, properties: { id: { type: string } } } }
              requestBodies: { B: { content: { application/json: { schema: { type: string } } } } }
              callbacks: { C: { '{$request.query.url}': { post: { requestBody: { content: { application/json: { schema: { type: integer } } } } } } } }
              pathItems: { P: { post: { requestBody: { content: { application/json: { schema: { type: boolean } } } } } } }
            """);

        Assert.Empty(problems);
        Assert.Equal(["newOrder POST", "changed PUT", "shared POST", "done POST", "other POST"], model!.Webhooks.Select(webhook => webhook.Name + " " + webhook.Method));
        Assert.Equal(("Words.", "/webhooks/newOrder/post"), (model.Webhooks[0].Summary, model.Webhooks[0].Pointer));
        Assert.IsType<ReferenceSchema>(model.Webhooks[0].Schema);
        Assert.Equal("Order", Assert.Single(model.Schemas).Name);
        Assert.Equal(2, model.Operations.Count);
    }

    [Fact]
    public void AWebhookThatCannotBeReadCostsItselfAlone()
    {
        var (model, problems) = SpecText.TryRead("""
            openapi: 3.1.0
            webhooks:
              bad: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } } } }
              worse: { post: 5 }
              gone: { $ref: '#/components/pathItems/Gone' }
              good: { post: { requestBody: { content: { application/json: { schema: { type: string } } } } } }
            """);

        Assert.Equal(
            ["CG1004 /webhooks/bad/post/requestBody/content/application~1json/schema/$ref", "CG2001 /webhooks/worse/post", "CG1004 /webhooks/gone/$ref"],
            SpecText.Places(problems).Order(StringComparer.Ordinal).OrderBy(place => place.Contains("gone/", StringComparison.Ordinal)));
        Assert.Equal("good", Assert.Single(model!.Webhooks).Name);
    }

    [Fact]
    public void AFormIsReadAndOtherBodiesAreReported()
    {
        var (model, problems) = SpecText.TryRead("""
            openapi: 3.1.0
            webhooks:
              form: { post: { requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } } } }
              both: { post: { requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object } }, application/json: { schema: { type: object } } } } } }
              text: { post: { requestBody: { content: { text/csv: { schema: { type: string } } } } } }
              none: { post: {} }
            """);

        Assert.Equal(["CG2001 /webhooks/text/post/requestBody"], SpecText.Places(problems));
        Assert.Equal(["form True", "both False"], model!.Webhooks.Select(webhook => $"{webhook.Name} {webhook.IsForm}"));
    }
}

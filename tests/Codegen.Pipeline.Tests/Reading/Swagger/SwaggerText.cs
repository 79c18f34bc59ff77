using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading.Swagger;

/// <summary>Reads OpenAPI 2.0 documents that stand in a test.</summary>
internal static class SwaggerText
{
    public static (ApiModel Model, string[] Places) Read(string text)
    {
        var (model, problems) = SpecText.TryRead("swagger: '2.0'\ninfo: { title: Old, version: '1' }\n" + text);
        return (Assert.IsType<ApiModel>(model), SpecText.Places(problems));
    }

    /// <summary>The one operation, <c>POST /things</c>, with which nothing is wrong.</summary>
    public static ApiOperation Operation(string operation, string document = "") =>
        Assert.Single(Without(document + "\npaths: { /things: { post: " + operation + " } }").Operations);

    /// <summary>A document with which nothing is wrong.</summary>
    public static ApiModel Without(string text)
    {
        var (model, places) = Read(text);
        Assert.Empty(places);
        return model;
    }
}

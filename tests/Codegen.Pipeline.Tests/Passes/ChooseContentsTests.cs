using Codegen.Pipeline.Model;
using Codegen.Pipeline.Passes;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.Passes;

public class ChooseContentsTests
{
    private const string Shape = "{ schema: { type: object, properties: { a: { type: string } } } }";
    private const string Other = "{ schema: { type: object, properties: { b: { type: string } } } }";
    private const string File = "{ schema: { type: object, properties: { a: { type: string, format: binary } } } }";
    private const string Bytes = "{ schema: { type: string, format: binary } }";
    private const string Text = "{ schema: { type: string } }";

    [Theory]
    [InlineData($"application/json: {Shape}, application/xml: {Shape}, text/json: {Shape}, application/a+json: {Shape}, text/plain: {Text}", "application/json")]
    [InlineData($"application/json: {Shape}, application/x-www-form-urlencoded: {Shape}, multipart/form-data: {Shape}", "application/json application/x-www-form-urlencoded")]
    [InlineData($"application/json: {Shape}, multipart/form-data: {Shape}", "application/json")]
    [InlineData($"application/json: {Shape}, multipart/form-data: {Other}", "application/json multipart/form-data")]
    [InlineData($"application/json: {Shape}, multipart/form-data: {File}", "application/json multipart/form-data")]
    [InlineData($"application/x-www-form-urlencoded: {Shape}, multipart/form-data: {Shape}", "application/x-www-form-urlencoded")]
    [InlineData($"application/x-www-form-urlencoded: {Shape}, multipart/form-data: {File}", "multipart/form-data")]
    [InlineData($"application/x-www-form-urlencoded: {Other}, multipart/form-data: {File}", "multipart/form-data application/x-www-form-urlencoded")]
    [InlineData($"application/json: {Shape}, text/csv: {Text}, image/png: {Bytes}, image/gif: {Bytes}", "application/json text/csv image/png")]
    [InlineData($"application/json: {Shape}, text/csv: {Shape}, application/octet-stream: {Shape}", "application/json")]
    [InlineData($"text/plain: {Text}, image/png: {Bytes}", "text/plain image/png")]
    public void EachKindThatMeansSomethingIsKeptOnce(string content, string expected) => Assert.Equal(expected, Chosen("", content));

    [Theory]
    [InlineData("application/xml", $"application/json: {Shape}, application/xml: {Shape}", "application/xml application/json")]
    [InlineData("application/x-www-form-urlencoded", $"application/x-www-form-urlencoded: {Shape}, multipart/form-data: {File}", "application/x-www-form-urlencoded multipart/form-data")]
    public void WhatTheDocumentPrefersComesFirst(string stated, string content, string expected) =>
        Assert.Equal(expected, Chosen($"x-codegen-media-type: {stated}\n", content));

    private static string Chosen(string extension, string content)
    {
        var (operation, _) = SpecText.ReadOperation(extension + "requestBody: { content: { " + content + " } }");
        var model = new ApiModel("", "1", null, [], [], [operation!], [], []);
        return string.Join(' ', ChooseContents.Run(model, new ProblemBag()).Operations[0].Body!.Contents.Select(body => body.MediaType));
    }
}

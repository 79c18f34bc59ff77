using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class PathKeyTests
{
    [Fact]
    public void AFragmentOnlyMakesAKeyUnique()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths:
              '/#X-Amz-Target=Shop_2020.List': { post: { parameters: [ { name: X-Amz-Target, in: header, required: true, schema: { type: string, enum: [Shop_2020.List] } } ], responses: {} } }
              '/#X-Amz-Target=Shop_2020.Get': { post: { responses: {} } }
            """);

        Assert.Empty(places);
        Assert.Equal(["/", "/"], model.Operations.Select(operation => operation.Path));
        Assert.Equal("#X-Amz-Target=Shop_2020.List", model.Operations[0].PathSuffix);
        Assert.Equal("Shop_2020.List", Assert.Single(model.Operations[0].Parameters).FixedValue);
        Assert.Equal(["PostShop2020List", "PostShop2020Get"], model.Operations.Select(OperationNaming.FromPath));
    }

    [Theory]
    [InlineData("/?Action=Send", "Action=Send", "GetSend")]
    [InlineData("/a?acl", "acl=", "GetAAcl")]
    [InlineData("/a?&b=1&c=true&d=x", "b=1 c=true d=x", "GetAbcx")]
    [InlineData("/a?t=2018-06-01 00:00+x%26y", "t=2018-06-01 00:00 x&y", "GetAT")]
    [InlineData("/a?b=1#c?d=2", "b=1", "GetAbcd")]
    [InlineData("/a#b?c=1", "", "GetAbc")]
    [InlineData("/a?", "", "GetA")]
    public void AQueryIsSent(string key, string sent, string name)
    {
        var (model, places) = SpecText.ReadPaths($"paths: {{ '{key}': {{ get: {{ responses: {{}} }} }} }}");

        var operation = Assert.Single(model.Operations);
        Assert.Empty(places);
        Assert.Equal(sent, string.Join(' ', operation.Parameters.Select(parameter => parameter.Name + "=" + parameter.FixedValue)));
        Assert.All(operation.Parameters, parameter => Assert.Equal((ParameterLocation.Query, true), (parameter.Location, parameter.Required)));
        Assert.Equal(name, OperationNaming.FromPath(operation));
    }

    [Theory]
    [InlineData("{ name: Action, in: query, schema: { type: string, enum: [Send] } }", "Send")]
    [InlineData("{ name: Action, in: query, schema: { type: string, enum: [Other] } }", "Other")]
    public void ADeclaredParameterWithOneValueIsTheOneSent(string parameter, string value)
    {
        var (model, places) = SpecText.ReadPaths($"paths: {{ '/?Action=Send': {{ get: {{ parameters: [ {parameter} ], responses: {{}} }} }} }}");

        Assert.Empty(places);
        Assert.Equal(value, Assert.Single(Assert.Single(model.Operations).Parameters).FixedValue);
    }

    [Fact]
    public void AnyOtherParameterOfTheNameIsReplacedByTheValue()
    {
        var (model, places) = SpecText.ReadPaths("paths: { '/?Action=Send': { get: { parameters: [ { name: Action, in: query, schema: { type: string } } ], responses: {} } } }");

        Assert.Equal(["CG2002 /paths/~1?Action=Send/get/parameters/0"], places);
        Assert.Equal("Send", Assert.Single(Assert.Single(model.Operations).Parameters).FixedValue);
    }

    [Theory]
    [InlineData("name: lat, in: query")]
    [InlineData("name: q, in: query")]
    [InlineData("name: q, in: path, required: true")]
    public void AParameterInTheQueryOfAPathIsSentThere(string parameter)
    {
        var (model, places) = SpecText.ReadPaths($"paths: {{ '/current?lat={{q}}': {{ get: {{ parameters: [ {{ {parameter}, schema: {{ type: string }} }} ], responses: {{}} }} }} }}");

        Assert.Empty(places);
        var only = Assert.Single(Assert.Single(model.Operations).Parameters);
        Assert.Equal(("lat", ParameterLocation.Query, ParameterStyle.Form, null), (only.Name, only.Location, only.Style, only.FixedValue));
    }

    [Theory]
    [InlineData("required: true, schema: { type: string, enum: [a] }", "a")]
    [InlineData("required: true, schema: { type: integer, enum: [2] }", "2")]
    [InlineData("schema: { type: string, enum: [a] }", null)]
    [InlineData("required: true, schema: { type: string, enum: [a, b] }", null)]
    [InlineData("required: true, schema: { type: string, nullable: true, enum: [a] }", null)]
    public void WhatCanHaveOneValueOnlyIsNotAskedFor(string rest, string? value)
    {
        var (operation, places) = SpecText.ReadOperation($"parameters: [ {{ name: x, in: query, {rest} }} ]");

        Assert.Empty(places);
        Assert.Equal(value, Assert.Single(operation!.Parameters).FixedValue);
    }

    [Fact]
    public void AzureKeepsPathsWithAQueryApart()
    {
        var (model, places) = SpecText.ReadPaths("paths: {}\nx-ms-paths: { '/{a}?comp=list': { get: { parameters: [ { name: a, in: path, required: true, schema: {} } ], responses: {} } } }");

        Assert.Empty(places);
        Assert.Equal(["a", "comp"], Assert.Single(model.Operations).Parameters.Select(parameter => parameter.Name));
    }
}

using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class ParameterReaderTests
{
    [Theory]
    [InlineData("query", ParameterStyle.Form, true)]
    [InlineData("header", ParameterStyle.Simple, false)]
    [InlineData("cookie", ParameterStyle.Form, true)]
    public void EachPlaceHasItsStandardStyle(string place, ParameterStyle style, bool explode)
    {
        var parameter = Parameter($"name: x\nin: {place}\nschema: {{ type: string }}");

        Assert.Equal((style, explode, false), (parameter.Style, parameter.Explode, parameter.Required));
    }

    [Theory]
    [InlineData("spaceDelimited", ParameterStyle.SpaceDelimited, false)]
    [InlineData("pipeDelimited", ParameterStyle.PipeDelimited, false)]
    [InlineData("deepObject", ParameterStyle.DeepObject, false)]
    [InlineData("form", ParameterStyle.Form, true)]
    public void StyleTellsTheStandardOfExplode(string written, ParameterStyle style, bool explode)
    {
        var parameter = Parameter($"name: x\nin: query\nstyle: {written}\nschema: {{ type: array, items: {{}} }}");

        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
    }

    [Fact]
    public void AllFactsAreRead()
    {
        var parameter = Parameter("""
            name: 'x[]'
            in: query
            required: true
            deprecated: true
            explode: false
            allowReserved: true
            description: Words.
            schema: { type: integer }
            """);

        Assert.Equal(
            ("/paths/~1things/post/parameters/0", "x[]", true, true, false, true, "Words."),
            (parameter.Pointer, parameter.Name, parameter.Required, parameter.Deprecated, parameter.Explode, parameter.AllowReserved, parameter.Description));
        Assert.Equal("/paths/~1things/post/parameters/0/schema", Assert.IsType<NumberSchema>(parameter.Schema).Facts.Pointer);
    }

    [Fact]
    public void AStyleThatThePlaceDoesNotKnowIsReplaced()
    {
        var (operation, places) = SpecText.ReadOperation("parameters: [ { name: x, in: header, style: deepObject, schema: {} } ]");

        Assert.Equal(["CG2002 /paths/~1things/post/parameters/0/style"], places);
        Assert.Equal(ParameterStyle.Simple, operation!.Parameters[0].Style);
    }

    [Fact]
    public void AParameterWithJsonContentIsSentAsJson()
    {
        var parameter = Parameter("name: x\nin: query\ncontent: { application/json: { schema: { type: object } } }");

        Assert.True(parameter.JsonContent);
        Assert.IsType<MapSchema>(parameter.Schema);
    }

    [Fact]
    public void TheOperationsParameterWinsOverThePaths()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths:
              /x:
                parameters:
                  - { name: a, in: query, schema: { type: string } }
                  - { name: b, in: query, schema: { type: string } }
                  - { name: X-H, in: header, schema: { type: string } }
                get:
                  parameters:
                    - { name: b, in: query, schema: { type: integer } }
                    - { name: b, in: header, schema: { type: boolean } }
                    - { name: x-h, in: header, schema: { type: integer } }
                  responses: {}
            """);

        Assert.Empty(places);
        Assert.Equal(
            ["/paths/~1x/parameters/0", "/paths/~1x/get/parameters/0", "/paths/~1x/get/parameters/2", "/paths/~1x/get/parameters/1"],
            model.Operations[0].Parameters.Select(parameter => parameter.Pointer));
    }

    [Fact]
    public void ASecondParameterOfTheSameNameIsLeftOut()
    {
        var (operation, places) = SpecText.ReadOperation("parameters: [ { name: x, in: query, schema: { type: string } }, { name: x, in: query, schema: {} } ]");

        Assert.Equal(["CG2002 /paths/~1things/post/parameters/1"], places);
        Assert.IsType<TextSchema>(Assert.Single(operation!.Parameters).Schema);
    }

    [Fact]
    public void AParameterMayBeAReference()
    {
        var (model, places) = SpecText.ReadPaths("""
            paths: { /x: { get: { parameters: [ { $ref: '#/components/parameters/P' } ], responses: {} } } }
            components: { parameters: { P: { $ref: '#/components/parameters/Q' }, Q: { name: q, in: query, schema: { type: string } } } }
            """);

        Assert.Empty(places);
        Assert.Equal("/components/parameters/Q", Assert.Single(model.Operations[0].Parameters).Pointer);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("AUTHORIZATION")]
    public void HeadersThatAreDescribedElsewhereAreIgnored(string name)
    {
        var (operation, places) = SpecText.ReadOperation($"parameters: [ {{ name: {name}, in: header, schema: {{}} }} ]");

        Assert.Empty(places);
        Assert.Empty(operation!.Parameters);
    }

    [Fact]
    public void AnOptionalParameterWithoutANameIsLeftOut()
    {
        var (operation, places) = SpecText.ReadOperation("parameters: [ { name: '', in: query, schema: { type: string } } ]");

        Assert.Equal(["CG2002 /paths/~1things/post/parameters/0"], places);
        Assert.Empty(operation!.Parameters);
    }

    [Theory]
    [InlineData("Content-Length")]
    [InlineData("host")]
    public void HeadersThatTheTransportWritesAreLeftOut(string name)
    {
        var (operation, places) = SpecText.ReadOperation($"parameters: [ {{ name: {name}, in: header, required: true, schema: {{}} }}, {{ name: {name}, in: cookie, schema: {{}} }} ]");

        Assert.Equal(["CG2002 /paths/~1things/post/parameters/0/name"], places);
        Assert.Equal(ParameterLocation.Cookie, Assert.Single(operation!.Parameters).Location);
    }

    [Theory]
    [InlineData("{ name: 'a b', in: header, schema: {} }", "/name")]
    [InlineData("{ name: \"X\\r\\nEvil: 1\", in: header, schema: {} }", "/name")]
    [InlineData("{ name: ':authority', in: header, schema: {} }", "/name")]
    [InlineData("{ name: 'a;b', in: cookie, schema: {} }", "/name")]
    [InlineData("{ name: x, in: body, schema: {} }", "/in")]
    [InlineData("{ name: x, schema: {} }", "/in")]
    [InlineData("{ name: x, in: query, content: { application/xml: { schema: { type: object } } } }", "/content/application~1xml")]
    [InlineData("{ in: query, required: true, schema: {} }", "")]
    [InlineData("{ $ref: '#/components/parameters/Gone' }", "/$ref")]
    public void AParameterThatCannotBeSentSkipsTheOperation(string parameter, string pointer)
    {
        var (operation, places) = SpecText.ReadOperation($"parameters: [ {parameter} ]");

        Assert.Null(operation);
        Assert.EndsWith(" /paths/~1things/post/parameters/0" + pointer, Assert.Single(places), StringComparison.Ordinal);
    }

    private static ApiParameter Parameter(string parameter)
    {
        var (operation, places) = SpecText.ReadOperation("parameters:\n  - " + parameter.Replace("\n", "\n    ", StringComparison.Ordinal));

        Assert.Empty(places);
        return Assert.Single(operation!.Parameters);
    }
}

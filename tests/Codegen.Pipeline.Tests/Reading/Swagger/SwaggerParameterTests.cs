using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading.Swagger;

public class SwaggerParameterTests
{
    [Theory]
    [InlineData("", ParameterStyle.Form, false)]
    [InlineData("collectionFormat: csv,", ParameterStyle.Form, false)]
    [InlineData("collectionFormat: multi,", ParameterStyle.Form, true)]
    [InlineData("collectionFormat: ssv,", ParameterStyle.SpaceDelimited, false)]
    [InlineData("collectionFormat: tsv,", ParameterStyle.TabDelimited, false)]
    [InlineData("collectionFormat: pipes,", ParameterStyle.PipeDelimited, false)]
    public void ListsOfAQueryHaveTheirSeparator(string format, ParameterStyle style, bool explode)
    {
        var operation = SwaggerText.Operation($"{{ parameters: [ {{ name: x, in: query, type: array, {format} items: {{ type: integer }} }} ], responses: {{}} }}");

        var parameter = Assert.Single(operation.Parameters);
        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
        Assert.IsType<NumberSchema>(Assert.IsType<ArraySchema>(parameter.Schema).Items);
    }

    [Fact]
    public void ListsElsewhereAreSeparatedAsTheyCanBe()
    {
        var (model, places) = SwaggerText.Read("""
            paths:
              '/a/{p}':
                get:
                  parameters:
                    - { name: p, in: path, required: true, type: array, items: { type: string } }
                    - { name: h, in: header, type: array, collectionFormat: tsv, items: { type: string } }
                    - { name: i, in: header, type: array, collectionFormat: multi, items: { type: string } }
                    - { name: j, in: header, type: array, collectionFormat: pipes, items: { type: string } }
                  responses: {}
            """);

        Assert.Equal(["CG2002 /paths/~1a~1{p}/get/parameters/1/collectionFormat", "CG2002 /paths/~1a~1{p}/get/parameters/2/collectionFormat"], places);
        Assert.Equal(
            [ParameterStyle.Simple, ParameterStyle.Simple, ParameterStyle.Simple, ParameterStyle.PipeDelimited],
            Assert.Single(model.Operations).Parameters.Select(parameter => parameter.Style));
    }

    [Fact]
    public void AParameterHoldsItsSchemaItself()
    {
        var operation = SwaggerText.Operation("{ parameters: [ { name: x, in: query, description: Words., type: string, enum: [a, b], default: b, required: true } ], responses: {} }");

        var parameter = Assert.Single(operation.Parameters);
        var schema = Assert.IsType<EnumSchema>(parameter.Schema);
        Assert.Equal(("Words.", true, "\"b\"", "/paths/~1things/post/parameters/0"), (parameter.Description, parameter.Required, schema.Facts.DefaultJson, schema.Facts.Pointer));
    }

    [Fact]
    public void SharedParametersAreFollowedAndOverridden()
    {
        var model = SwaggerText.Without("""
            parameters:
              alt: { name: alt, in: query, type: string, enum: [json, csv] }
              key: { name: key, in: query, type: string }
            paths:
              /a:
                parameters: [ { $ref: '#/parameters/alt' }, { $ref: '#/parameters/key' } ]
                get: { parameters: [ { name: key, in: query, type: integer } ], responses: {} }
            """);

        var parameters = Assert.Single(model.Operations).Parameters;
        Assert.Equal(["alt", "key"], parameters.Select(parameter => parameter.Name));
        Assert.Equal("/parameters/alt", Assert.IsType<ReferenceSchema>(parameters[0].Schema).Target);
        Assert.IsType<NumberSchema>(parameters[1].Schema);
        Assert.Equal(["alt", "key"], model.Schemas.Select(schema => schema.Name));
    }
}

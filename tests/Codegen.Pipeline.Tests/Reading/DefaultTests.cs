using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class DefaultTests
{
    [Theory]
    [InlineData("{ type: boolean, default: true }", "true")]
    [InlineData("{ type: boolean, default: 'false' }", "false")]
    [InlineData("{ type: integer, default: 5.0 }", "5")]
    [InlineData("{ type: integer, default: '10' }", "10")]
    [InlineData("{ type: integer, format: int64, default: 99999999999 }", "99999999999")]
    [InlineData("{ type: number, default: 0.10 }", "0.10")]
    [InlineData("{ type: string, default: a\\b }", "\"a\\\\b\"")]
    [InlineData("{ type: string, default: 5 }", "\"5\"")]
    [InlineData("{ type: string, format: date, default: 2001-12-14 }", "\"2001-12-14\"")]
    [InlineData("{ type: string, enum: [ a, b ], default: b }", "\"b\"")]
    [InlineData("{ type: integer, enum: [ 1, 2 ], default: 2 }", "2")]
    [InlineData("{ type: array, items: { type: string }, default: [ a ] }", "[\"a\"]")]
    [InlineData("{ type: object, default: { a: 1 } }", "{\"a\":1}")]
    [InlineData("{ default: [ 1 ] }", "[1]")]
    public void ADefaultThatFitsIsTaken(string schema, string json) => Assert.Equal(json, SpecText.ReadSchema(schema).Facts.DefaultJson);

    [Theory]
    [InlineData("{ type: boolean, default: yes }")]
    [InlineData("{ type: integer, default: '1; }' }")]
    [InlineData("{ type: integer, default: 1.5 }")]
    [InlineData("{ type: integer, format: int32, default: 99999999999 }")]
    [InlineData("{ type: integer, default: 100000000000000000000000 }")]
    [InlineData("{ type: number, default: 1e400 }")]
    [InlineData("{ type: number, default: .nan }")]
    [InlineData("{ type: string, default: {} }")]
    [InlineData("{ type: string, format: date, default: soon }")]
    [InlineData("{ type: string, format: date-time, default: soon }")]
    [InlineData("{ type: string, format: uuid, default: soon }")]
    [InlineData("{ type: string, format: byte, default: '!!!' }")]
    [InlineData("{ type: string, enum: [ a ], default: b }")]
    [InlineData("{ type: array, items: {}, default: a }")]
    [InlineData("{ type: object, default: [] }")]
    public void ADefaultThatDoesNotFitIsLeftOut(string schema)
    {
        var (model, places) = SpecText.ReadSchemas("X: " + schema);

        Assert.Null(SpecText.Schema(model, "X").Facts.DefaultJson);
        Assert.Equal(["CG2005 /components/schemas/X/default"], places);
    }

    [Fact]
    public void AVeryLongDefaultIsLeftOut() =>
        Assert.Equal(["CG2005 /components/schemas/X/default"], SpecText.ReadSchemas($"X: {{ type: string, default: {new string('a', 5_000)} }}").Places);

    [Fact]
    public void ADefaultBesideAReferenceIsCheckedAgainstItsTarget()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            X:
              type: object
              properties:
                good: { allOf: [ { $ref: '#/components/schemas/E' } ], default: a }
                bad: { allOf: [ { $ref: '#/components/schemas/E' } ], default: c }
            E: { type: string, enum: [ a, b ] }
            """,
            passes: true);

        Assert.Equal(["CG2005 /components/schemas/X/properties/bad/default"], places);
        Assert.Equal(["\"a\"", null], ((ObjectSchema)SpecText.Schema(model, "X")).Properties.Select(property => property.Schema.Facts.DefaultJson));
    }
}

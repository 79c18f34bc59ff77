using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Tests.Reading;

public class TupleTests
{
    [Theory]
    [InlineData("{ type: array, prefixItems: [ { type: number }, { type: number } ], items: false }", typeof(NumberSchema))]
    [InlineData("{ type: array, prefixItems: [ { type: string } ], items: { type: string } }", typeof(TextSchema))]
    [InlineData("{ type: array, prefixItems: [ { type: boolean }, { type: boolean } ] }", typeof(BooleanSchema))]
    [InlineData("{ prefixItems: [ { type: string }, { type: integer } ] }", typeof(UnionSchema))]
    [InlineData("{ type: array, items: [ { type: string }, { type: 'null' } ] }", typeof(TextSchema))]
    [InlineData("{ type: array, prefixItems: [] }", typeof(AnySchema))]
    [InlineData("{ type: array, items: true }", typeof(AnySchema))]
    [InlineData("{ type: array, items: false }", typeof(AnySchema))]
    public void AListHasWhatMayStandAtAnyPosition(string schema, Type items) =>
        Assert.IsType(items, SpecText.ReadSchema<ArraySchema>(schema, "3.1.0").Items);

    [Fact]
    public void AMemberThatNeverIsThereIsLeftOut() =>
        Assert.Equal(["a"], SpecText.ReadSchema<ObjectSchema>("{ properties: { a: true, b: false } }", "3.1.0").Properties.Select(property => property.Name));
}

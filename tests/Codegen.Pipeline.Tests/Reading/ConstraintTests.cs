using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Constraints;

namespace Codegen.Pipeline.Tests.Reading;

public class ConstraintTests
{
    [Fact]
    public void LimitsOfAllKindsAreRead()
    {
        Assert.Equal("0.05", SpecText.ReadSchema<NumberSchema>("{ type: number, multipleOf: 0.05 }").MultipleOf);
        Assert.True(SpecText.ReadSchema<ArraySchema>("{ type: array, items: {}, uniqueItems: true }").UniqueItems);
        Assert.Equal(new ObjectLimits(1, 5, null, []), SpecText.ReadSchema<MapSchema>("{ type: object, minProperties: 1, maxProperties: 5 }").Limits);
        Assert.Equal(new ObjectLimits(null, 2, null, []), SpecText.ReadSchema<ObjectSchema>("{ properties: { a: {} }, maxProperties: 2 }").Limits);
        Assert.Equal([4, 1, 5, 5, 0, 1, 97, 97], SpecText.ReadSchema<TextSchema>("{ pattern: '^a$' }").PatternProgram);
    }

    [Theory]
    [InlineData("{ type: string, minLength: 5, maxLength: 4 }", "maxLength")]
    [InlineData("{ type: array, items: {}, minItems: 2, maxItems: 1 }", "maxItems")]
    [InlineData("{ type: object, minProperties: 2, maxProperties: 1 }", "maxProperties")]
    [InlineData("{ type: number, minimum: 1.5, maximum: 1 }", "maximum")]
    [InlineData("{ type: number, minimum: 1, maximum: 1, exclusiveMaximum: true }", "maximum")]
    [InlineData("{ type: integer, multipleOf: 0 }", "multipleOf")]
    [InlineData("{ type: integer, multipleOf: -2 }", "multipleOf")]
    [InlineData("{ type: string, pattern: '([' }", "pattern")]
    [InlineData("{ type: string, pattern: '(a' }", "pattern")]
    [InlineData("{ type: string, pattern: 'a)' }", "pattern")]
    [InlineData("{ type: string, pattern: '*a' }", "pattern")]
    [InlineData("{ type: string, pattern: 'a{3,2}' }", "pattern")]
    [InlineData("{ type: string, pattern: '[z-a]' }", "pattern")]
    [InlineData("{ type: string, pattern: 'a\\' }", "pattern")]
    public void WhatNoValueCanKeepIsLeftOut(string schema, string keyword)
    {
        var (model, places) = SpecText.ReadSchemas("X: " + schema);

        Assert.Equal(["CG2006 /components/schemas/X/" + keyword], places);
        Assert.True(SpecText.Schema(model, "X") is
            TextSchema { MinLength: null, MaxLength: null, PatternProgram.IsEmpty: true }
            or ArraySchema { MinItems: null, MaxItems: null }
            or MapSchema { Limits: { MinProperties: null, MaxProperties: null } }
            or NumberSchema { Minimum: null, Maximum: null, MultipleOf: null });
    }

    [Theory]
    [InlineData("{ type: string, minLength: -5, maxLength: 99999999999 }")]
    [InlineData("{ type: number, maximum: 1e308, minimum: -1e400 }")]
    [InlineData("{ type: integer, minimum: 1, maximum: 1 }")]
    public void OddButHarmlessNumbersAreNotReported(string schema) => Assert.NotNull(SpecText.ReadSchema(schema));

    [Fact]
    public void CombinationsAndRequirementsAreRead()
    {
        var limits = SpecText.ReadSchema<ObjectSchema>("""
            type: object
            properties: { a: {}, b: {}, c: { type: array, items: {} } }
            x-codegen-combinations: { members: [a, b], allowed: [[a], [a, b], []] }
            x-codegen-requires: [ { member: c, has: 5, required: [a, b] } ]
            """).Limits;

        Assert.Equal(new MemberCombination(["a", "b"], [["a"], ["a", "b"], []]), limits.Combination);
        Assert.Equal([new MemberRequirement("c", "5", ["a", "b"])], limits.Requirements);
    }

    [Theory]
    [InlineData("x-codegen-combinations: { members: [a, z], allowed: [[a]] }", "x-codegen-combinations/members")]
    [InlineData("x-codegen-combinations: { members: [a], allowed: [[a]] }", "x-codegen-combinations")]
    [InlineData("x-codegen-combinations: { members: [a, b] }", "x-codegen-combinations")]
    [InlineData("x-codegen-combinations: { members: [a, b], allowed: [[a], [z]] }", "x-codegen-combinations/allowed/1")]
    [InlineData("x-codegen-combinations: 5", "x-codegen-combinations")]
    [InlineData("x-codegen-requires: { member: a }", "x-codegen-requires")]
    [InlineData("x-codegen-requires: [ { member: a, required: [b] } ]", "x-codegen-requires/0")]
    [InlineData("x-codegen-requires: [ { member: a, has: x, required: [b] }, { member: a, has: x, required: [z] } ]", "x-codegen-requires/1")]
    public void RulesOfOtherFormsAreReported(string rule, string place)
    {
        var (_, places) = SpecText.ReadSchemas("X:\n  type: object\n  properties: { a: {}, b: {} }\n  " + rule);

        Assert.Equal(["CG4004 /components/schemas/X/" + place], places);
    }

    [Fact]
    public void PartsOfAnAllOfAddTheirLimits()
    {
        var (model, places) = SpecText.ReadSchemas(
            """
            X:
              allOf:
                - { type: object, properties: { a: {}, b: {} }, minProperties: 1, x-codegen-combinations: { members: [a, b], allowed: [[a]] } }
                - { type: object, properties: { c: {} }, minProperties: 2, maxProperties: 3, x-codegen-requires: [ { member: c, has: x, required: [a] } ] }
            """,
            passes: true);

        Assert.Empty(places);
        Assert.Equal(
            new ObjectLimits(2, 3, new MemberCombination(["a", "b"], [["a"]]), [new MemberRequirement("c", "x", ["a"])]),
            Assert.IsType<ObjectSchema>(SpecText.Schema(model, "X")).Limits);
    }

    [Fact]
    public void AliasesAndFinalValuesAreRead()
    {
        var choice = SpecText.ReadSchema<EnumSchema>("{ type: string, enum: [ A, B ], x-codegen-aliases: { a: A, aa: A }, x-codegen-final: [ B ] }");

        Assert.Equal([new EnumAlias("a", "A"), new EnumAlias("aa", "A")], choice.Aliases);
        Assert.Equal(["B"], choice.Final);
    }

    [Theory]
    [InlineData("x-codegen-aliases: { a: Z }", "x-codegen-aliases/a")]
    [InlineData("x-codegen-aliases: { A: B }", "x-codegen-aliases/A")]
    [InlineData("x-codegen-aliases: [ a ]", "x-codegen-aliases")]
    [InlineData("x-codegen-final: [ A, Z ]", "x-codegen-final/1")]
    [InlineData("x-codegen-final: [ A, A ]", "x-codegen-final/1")]
    [InlineData("x-codegen-final: A", "x-codegen-final")]
    public void AliasesAndFinalValuesMustFit(string extension, string place)
    {
        var (_, places) = SpecText.ReadSchemas($"X: {{ type: string, enum: [ A, B ], {extension} }}");

        Assert.Equal(["CG4004 /components/schemas/X/" + place], places);
    }
}

using Codegen.Testing.Generation;

namespace Codegen.Generator.Tests.Options;

/// <summary>Names that a project chooses, and those that it cannot have.</summary>
public class ChosenNameTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Shop, version: '1' }
        servers: [{ url: 'https://api.example.com' }]
        paths:
          /items:
            get: { operationId: listItems, tags: [Items], parameters: [ { name: a, in: query, schema: { type: string } }, { name: b, in: query, schema: { type: string } } ], responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } } } }
            post: { operationId: addItem, tags: [Items], responses: { '204': { description: x } } }
        components:
          schemas:
            Item: { type: object, properties: { name: { type: string }, size: { type: string, enum: [s, m] }, box: { $ref: '#/components/schemas/Box' } } }
            Box: { type: object, properties: { id: { type: string } } }

        """;

    [Theory]
    [InlineData("operations: { listItem: Read }", "listItem", "Did you mean 'listItems'?", 1)]
    [InlineData("operations: { GET /item: Read }", "GET /item", "Did you mean 'GET /items'?", 1)]
    [InlineData("\ntypes:\n  Itm: Thing", "Itm", "Did you mean 'Item'?", 3)]
    [InlineData("members: { Item: { nam: Title } }", "nam", "Did you mean 'name'?", 1)]
    [InlineData("members: { Item: Title }", "Item", "it is not a map", 1)]
    [InlineData("enumValues: { '#/components/schemas/Item/properties/size': { x: Large } }", "x", "no such value", 1)]
    [InlineData("parameters: { listItems: { c: Third } }", "c", "no such parameter", 1)]
    [InlineData("groups: { Itemz: Things }", "Itemz", "no generated operation has this tag", 1)]
    [InlineData("operation: { listItems: Read }", "operation", "Did you mean 'operations'?", 1)]
    [InlineData("operations: [ listItems ]", "operations", "it is not a map", 1)]
    [InlineData("operations: { listItems: { to: Read } }", "listItems", "its value is not a text", 1)]
    [InlineData("types: { '#/components/schemas/Item/properties/name': Title }", "Title", "no type of its own", 1)]
    public void AnEntryThatNamesNothingIsAWarningAtItsLine(string names, string entry, string words, int line)
    {
        var run = Specs.WithNames("specs/shop.yaml", Spec, names).Run("CG4007");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains($"'{entry}'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(words, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal("/project/names.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        AssertUnchanged(run);
    }

    [Theory]
    [InlineData("operations: { listItems: 'a b' }")]
    [InlineData("operations: { listItems: '' }")]
    [InlineData("operations: { listItems: 'Items.' }")]
    [InlineData("operations: { listItems: '.List' }")]
    [InlineData("operations: { listItems: 'A.B.C' }")]
    [InlineData("operations: { listItems: 'X() { } public void Y' }")]
    [InlineData("operations: { listItems: \"X\\n#error\" }")]
    [InlineData("operations: { listItems: class }")]
    [InlineData("types: { Item: '1st' }")]
    [InlineData("types: { Item: ShopClient }")]
    [InlineData("types: { Item: '*/ class Evil { } /*' }")]
    [InlineData("members: { Item: { name: GetHashCode } }")]
    [InlineData("members: { Item: { name: Item } }")]
    [InlineData("members: { Item: { name: \"a\\u2028b\" } }")]
    [InlineData("enumValues: { '#/components/schemas/Item/properties/size': { s: ToString } }")]
    [InlineData("groups: { Items: 'a;b' }")]
    [InlineData("parameters: { listItems: { a: 'int x, int' } }")]
    public void ANameThatCannotBeGivenIsAWarningAndNeverBrokenCode(string names)
    {
        var run = Specs.WithNames("specs/shop.yaml", Spec, names).Run("CG4008");

        using var assembly = GeneratedAssembly.Compile(run);
        Assert.Equal(("CG4008", "/project/names.yaml"), (Assert.Single(run.Diagnostics).Id, run.Diagnostics[0].Location.GetLineSpan().Path));
        AssertUnchanged(run);
    }

    [Theory]
    [InlineData("operations: { listItems: Take, addItem: Take }")]
    [InlineData("types: { Item: Thing, Box: Thing }")]
    [InlineData("members: { Item: { name: Title, size: Title } }")]
    [InlineData("enumValues: { '#/components/schemas/Item/properties/size': { s: Any, m: Any } }")]
    [InlineData("parameters: { listItems: { a: x, b: X } }")]
    public void OfTwoChosenNamesThatAreOneTheFirstCounts(string names)
    {
        var run = Specs.WithNames("specs/shop.yaml", Spec, names).Run("CG4008");

        Assert.Single(run.Diagnostics);
        using var assembly = GeneratedAssembly.Compile(run);
    }

    [Fact]
    public void ASchemaGivesItsNameToAnotherOneForWhichItWasChosen()
    {
        var run = Specs.WithNames("specs/shop.yaml", Spec, "types: { Item: Box }").RunAllowing("CG3001");

        using var assembly = GeneratedAssembly.Compile(run);
        Assert.Contains("class BoxModel", run.Files["Shop.Models.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ADerivedNameGivesWayToAChosenOne()
    {
        var run = Specs.WithNames("specs/shop.yaml", Spec, "operations: { addItem: ListItemsAsync }\ngroups: { Items: Goods }\n").RunAllowing("CG3001");

        using var assembly = GeneratedAssembly.Compile(run);
        var operations = run.Files["Shop.Operations.Goods.g.cs"];
        Assert.Contains("Task ListItemsAsync(", operations, StringComparison.Ordinal);
        Assert.DoesNotContain("ListItemsAsyncAsync", operations, StringComparison.Ordinal);
    }

    [Fact]
    public void TheProjectGoesBeforeTheDocument()
    {
        var text = Spec.Replace("operationId: addItem,", "operationId: addItem, x-codegen-name: Put,", StringComparison.Ordinal);

        Assert.Contains("PutAsync", GeneratorHarness.Generate(new TestSpec("specs/shop.yaml", text)).Files["Shop.Operations.Items.g.cs"], StringComparison.Ordinal);
        Assert.Contains("InsertAsync", Specs.WithNames("specs/shop.yaml", text, "operations: { addItem: Insert }").Run().Files["Shop.Operations.Items.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ADescriptorHasNamesOfChoiceToo()
    {
        var text = OwnSpecs.All.Single(spec => spec.Path == "specs/sms-fly/descriptor.yaml").Text;
        const string Names = """
            groups: { Balance: Account }
            operations: { balance.getByChannel: Read, prices.list: Tariffs.Find }
            types: { ChannelBalances: Funds, '#/schemas/Channel': Way }
            members: { Balance: { balance: Left } }
            enumValues: { '#/schemas/Channel': { sms: Text } }
            """;

        var run = Specs.WithNames("specs/sms-fly/descriptor.yaml", text, Names).RunAllowing("CG3001");

        using var assembly = GeneratedAssembly.Compile(run);
        Assert.Contains(".Funds> ReadAsync(", run.Files["SmsFly.Operations.Account.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" FindAsync(", run.Files["SmsFly.Operations.Tariffs.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Left { get;", run.Files["SmsFly.Models.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Way Text ", run.Files["SmsFly.Enums.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfNamesThatCannotBeReadIsAnErrorInIt()
    {
        var run = Specs.WithNames("specs/shop.yaml", Spec, "operations: [").Run("CG1001");

        Assert.Equal("/project/names.yaml", Assert.Single(run.Diagnostics).Location.GetLineSpan().Path);
    }

    private static void AssertUnchanged(GeneratorRun run) =>
        Assert.Equal(GeneratorHarness.Generate(new TestSpec("specs/shop.yaml", Spec)).Files, run.Files);
}

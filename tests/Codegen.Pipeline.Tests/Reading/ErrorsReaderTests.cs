using Codegen.Pipeline.Model;
using Codegen.Pipeline.Model.Errors;
using Codegen.Pipeline.Model.Protocols;

namespace Codegen.Pipeline.Tests.Reading;

public class ErrorsReaderTests
{
    private const string Paths = "paths: { /things: { get: { responses: { '200': { description: ok } } } } }\n";

    [Fact]
    public void CodesAndPlacesAreReadAsInADescriptor()
    {
        var (model, places) = SpecText.ReadPaths(Paths + """
            x-codegen-errors:
              name: Fault
              type: integer
              code: [/code, /error/0/code]
              message: [/message]
              details: [/more]
              date: [/at]
              success: { at: /code, values: [0], missing: failure }
              codes:
                7: { name: Empty, meaning: The account is empty., category: balance, retry: never }
            """);

        Assert.Empty(places);
        var answer = Assert.IsType<RestProtocol>(model.Protocol).Answer!;
        var code = Assert.Single(model.Errors!.Codes);
        Assert.Equal(("Fault", true, "7", "Empty", ErrorCategory.Balance), (model.Errors.Name, model.Errors.IsInteger, code.Code, code.Name, code.Category));
        Assert.Equal((true, true, false), (answer.ErrorsOnly, answer.AnyStatus, answer.KeepRaw));
        Assert.Equal(["/code", "/error/0/code"], answer.ErrorCode);
        Assert.Equal(("/message", "/more", "/at"), (answer.ErrorMessage[0], answer.ErrorDetails[0], answer.ErrorDate[0]));
        Assert.Equal(new SuccessMember("/code", [new WireScalar(WireScalarKind.Number, "0")], [], MissingSuccess.Failure), answer.Success);
    }

    [Fact]
    public void AMessageAloneSufficesWhereThereAreNoCodes()
    {
        var (model, places) = SpecText.ReadPaths(Paths + "x-codegen-errors: { type: text, message: [/error], success: { at: /error } }");

        Assert.Empty(places);
        Assert.Equal(new SuccessMember("/error", [], [], MissingSuccess.Success), ((RestProtocol)model.Protocol!).Answer!.Success);
    }

    [Theory]
    [InlineData("[]", "CG1011 ")]
    [InlineData("~", "CG1011 ")]
    [InlineData("{ code: [/c] }", "CG1012 ")]
    [InlineData("{ type: text }", "CG1012 ")]
    [InlineData("{ type: text, message: [/m], codes: { A: { name: A, meaning: A., category: request, retry: never } } }", "CG1012 ")]
    [InlineData("{ type: number, code: [/c] }", "CG1013 /type")]
    [InlineData("{ type: text, code: [c] }", "CG1013 /code/0")]
    [InlineData("{ type: text, code: /c }", "CG1011 /code")]
    [InlineData("{ type: text, code: [/c, /c] }", "CG1015 /code/1")]
    [InlineData("{ type: text, code: [/c], cods: {} }", "CG1010 /cods")]
    [InlineData("{ type: text, code: [/c], codes: { A: { name: A, meaning: A., category: odd, retry: never } } }", "CG1013 /codes/A/category")]
    [InlineData("{ type: text, code: [/c], codes: { A: { name: Unknown, meaning: A., category: request, retry: never } } }", "CG1015 /codes/A/name")]
    [InlineData("{ type: text, code: [/c], success: { values: [1] } }", "CG1012 /success")]
    [InlineData("{ type: text, code: [/c], success: { at: /c, values: [1], failures: [1] } }", "CG1015 /success/failures/0")]
    [InlineData("{ type: text, code: [/c], ranges: [ { from: 1, to: 2, name: A, meaning: A., category: request, retry: never } ] }", "CG1016 /ranges")]
    public void AMistakeCostsTheTable(string extension, string place)
    {
        var (model, places) = SpecText.ReadPaths(Paths + "x-codegen-errors: " + extension);

        var (id, pointer) = (place.Split(' ')[0], place.Split(' ')[1]);
        Assert.Equal([$"{id} /x-codegen-errors{pointer}"], places);
        Assert.Null(model.Errors);
        Assert.Null(model.Protocol);
        Assert.Single(model.Operations);
    }
}

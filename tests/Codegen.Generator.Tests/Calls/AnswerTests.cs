namespace Codegen.Generator.Tests.Calls;

/// <summary>What generated clients make of answers.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData(200, "{\"id\":5,\"progress\":0.5}", "200 ok=5 eta=")]
    [InlineData(202, "{\"eta\":\"2030-01-01T00:00:00Z\"}", "202 ok= eta=2030")]
    public void SeveralAnswersAreToldApartByStatus(int status, string answer, string expected)
    {
        var shown = CallRunner.Run("answers", $$"""
            using var client = new AnswersClient(new Recorder({{status}}, "{{answer.Replace("\"", "\\\"", StringComparison.Ordinal)}}"));
            var result = client.Jobs.RunAsync(1).GetAwaiter().GetResult();
            return result.StatusCode + " ok=" + result.Ok?.Id + " eta=" + result.Accepted?.Eta?.Year;
            """);

        Assert.Equal(expected, shown);
    }

    [Fact]
    public void AnAnswerWithoutContentIsNull()
    {
        var shown = CallRunner.Run("answers", """
            using var client = new AnswersClient(new Recorder(204, ""));
            return client.Jobs.FindAsync(1).GetAwaiter().GetResult() is null ? "null" : "something";
            """);

        Assert.Equal("null", shown);
    }

    [Fact]
    public void DeclaredHeadersAreShown()
    {
        var shown = CallRunner.Run("answers", """
            #pragma warning disable CS0618
            using var client = new AnswersClient(new Recorder(200, "{\"id\":5}"));
            var response = client.Jobs.GetWithResponseAsync(5).GetAwaiter().GetResult();
            return response.StatusCode + " " + response.Value.Id + " " + response.XRateLimit;
            """);

        Assert.Equal("200 5 41", shown);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(302)]
    public void ErrorsAreTyped(int status)
    {
        var shown = CallRunner.Run("answers", $$"""
            #pragma warning disable CS0618
            using var client = new AnswersClient(new Recorder({{status}}, "{\"title\":\"No\"}"));
            try
            {
                client.Jobs.GetAsync(5).GetAwaiter().GetResult();
                return "no error";
            }
            catch (ApiException<Problem> error)
            {
                return (int)error.StatusCode! + " " + error.Error.Title;
            }
            catch (ApiException error)
            {
                return (int)error.StatusCode! + " untyped";
            }
            """);

        Assert.Equal(status == 302 ? "302 untyped" : status + " No", shown);
    }

    [Theory]
    [InlineData("\"a\"", "text a")]
    [InlineData("[\"a\",\"b\"]", "texts 2")]
    [InlineData("[]", "texts 0")]
    [InlineData("{\"kind\":\"cat\",\"lives\":9}", "cat 9")]
    [InlineData("[{\"kind\":\"cat\"}]", "cats 1")]
    [InlineData("7", "number 7")]
    [InlineData("true", "other True")]
    public void AUnionHoldsWhatCame(string answer, string expected)
    {
        var shown = CallRunner.Run("unions", $$"""
            using var client = new UnionsClient(new Recorder(200, "{{answer.Replace("\"", "\\\"", StringComparison.Ordinal)}}"));
            var result = client.SavePetAsync(new Cat { Kind = "cat" }).GetAwaiter().GetResult();
            return result.Match(text => "text " + text, texts => "texts " + texts.Count, cat => "cat " + cat.Lives, cats => "cats " + cats.Count, number => "number " + number, other => "other " + other);
            """);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("{\"kind\":\"lion\",\"lives\":1}", "cat")]
    [InlineData("{\"kind\":\"dog\",\"tricks\":[]}", "dog")]
    [InlineData("{\"kind\":\"fish\"}", "other")]
    [InlineData("{\"lives\":1}", "other")]
    public void ADiscriminatorDecides(string json, string expected)
    {
        var shown = CallRunner.Run("unions", $$"""
            var pet = System.Text.Json.JsonSerializer.Deserialize<Pet>("{{json.Replace("\"", "\\\"", StringComparison.Ordinal)}}");
            return pet.Match(cat => "cat", dog => "dog", other => "other");
            """);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("{\"figure\":{\"outline\":{\"points\":[1,2]}}}", "Polygon")]
    [InlineData("{\"figure\":{\"outline\":{\"radius\":1}}}", "Circle")]
    [InlineData("{\"line\":{\"style\":\"dashed\",\"width\":1}}", "Dashed")]
    [InlineData("{\"line\":{\"style\":\"solid\",\"width\":1}}", "Solid")]
    [InlineData("{\"links\":{\"next\":\"n\"}}", "DrawingLinksVariant1")]
    [InlineData("{\"links\":{\"first\":\"f\"}}", "DrawingLinksVariant2")]
    [InlineData("{\"marks\":{\"style\":\"solid\"}}", "Solid")]
    [InlineData("{\"marks\":\"m\"}", "Text")]
    [InlineData("{\"marks\":[\"m\",{\"style\":\"solid\"}]}", "List")]
    public void WhatMembersHoldDecides(string answer, string expected)
    {
        var shown = CallRunner.Run("unions", $$"""
            using var client = new UnionsClient(new Recorder(200, "{{answer.Replace("\"", "\\\"", StringComparison.Ordinal)}}"));
            var drawing = client.GetDrawingAsync().GetAwaiter().GetResult();
            var name = drawing.Figure?.Match(circle => "Circle", polygon => "Polygon", other => "Other")
                ?? drawing.Line?.Match(solid => "Solid", dashed => "Dashed", other => "Other")
                ?? drawing.Links?.Match(first => "DrawingLinksVariant1", second => "DrawingLinksVariant2", anything => "Other", other => "None")
                ?? drawing.Marks?.Match(text => "Text", solid => "Solid", list => "List", other => "Other");
            return name + " " + System.Text.Json.JsonSerializer.Serialize(drawing);
            """);

        Assert.Equal(expected + " " + answer, shown);
    }

    [Fact]
    public void AnOpenEnumKeepsWhatTheDocumentDoesNotList()
    {
        var shown = CallRunner.Run("enums", """
            using var client = new EnumsClient(new Recorder(200, "[{\"name\":\"ACTIVE\",\"level\":5,\"maybe\":null},{\"name\":\"gone\",\"level\":77}]"));
            var states = client.StatesAsync().GetAwaiter().GetResult();
            return states[0].Name!.Value.Known + " " + states[0].Level + " " + (states[0].Maybe is null) + " " + states[1].Name!.Value.Known + " " + states[1].Name!.Value + " " + (int)states[1].Level!.Value
                + " " + System.Text.Json.JsonSerializer.Serialize(states[1]);
            """);

        Assert.Equal("Active High True Unknown gone 77 {\"name\":\"gone\",\"level\":77}", shown);
    }

    [Fact]
    public void MembersThatTheDocumentDoesNotNameAreKeptWithTheirNulls()
    {
        var shown = CallRunner.Run("extras", """
            var recorder = new Recorder(200, "{\"id\":\"1\",\"a\":\"x\",\"b\":null}");
            using var client = new ExtrasClient(recorder);
            var thing = client.ChangeAsync(new Change { Count = 5 }, new ChangeParameters { Where = new Change { Name = "n" } }).GetAwaiter().GetResult();
            return recorder.Sent.Split('\n')[0] + "|" + recorder.Sent.Split('\n')[^1] + "|" + thing.AdditionalProperties!["a"] + "|" + (thing.AdditionalProperties["b"] is null)
                + "|" + System.Text.Json.JsonSerializer.Serialize(thing);
            """);

        Assert.Equal("PATCH /things?where%5Bname%5D=n|count=5|x|True|{\"id\":\"1\",\"a\":\"x\",\"b\":null}", shown);
    }
}

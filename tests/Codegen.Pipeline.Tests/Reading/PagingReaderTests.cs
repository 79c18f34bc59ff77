using Codegen.Pipeline.Model.Paging;

namespace Codegen.Pipeline.Tests.Reading;

public class PagingReaderTests
{
    [Fact]
    public void EveryWayIsRead()
    {
        const string Pointer = "/paths/~1things/get/x-codegen-paging";

        Assert.Equal(new LinkPaging(Pointer, "/items", "/next"), Read("{ items: /items, link: /next }"));
        Assert.Equal(new CursorPaging(Pointer, "", "after", "/token"), Read("{ cursor: { at: /token, parameter: after } }"));
        Assert.Equal(new PageNumberPaging(Pointer, "", "after", 1, null, null), Read("{ items: '', page: { parameter: after } }"));
        Assert.Equal(new PageNumberPaging(Pointer, "", "after", 0, "/pages", "/last"), Read("{ page: { parameter: after, first: 0, pages: /pages, last: /last } }"));
        Assert.Equal(new OffsetPaging(Pointer, "/a~1b", "after", "/total"), Read("{ items: /a~1b, offset: { parameter: after, size: size, total: /total } }"));
        Assert.Equal(
            new KeyPaging(Pointer, "", "after", "/id", "id<{value}", "&", new KeyPagingCase("size", "ASC", "id>{value}")),
            Read("{ key: { parameter: after, at: /id, text: 'id<{value}', join: '&', when: { parameter: size, value: ASC, text: 'id>{value}' } } }"));
    }

    [Theory]
    [InlineData("next", "")]
    [InlineData("{ items: /items }", "")]
    [InlineData("{ link: /next, cursor: { at: /t, parameter: after } }", "")]
    [InlineData("{ link: /next, more: 1 }", "")]
    [InlineData("{ link: next }", "/link")]
    [InlineData("{ items: items, link: /next }", "/items")]
    [InlineData("{ cursor: after }", "/cursor")]
    [InlineData("{ cursor: { at: /t, parameter: Id } }", "/cursor/parameter")]
    [InlineData("{ page: { parameter: after, first: -1 } }", "/page/first")]
    [InlineData("{ page: { parameter: after, pages: 7 } }", "/page/pages")]
    [InlineData("{ offset: { parameter: after, size: limit } }", "/offset/size")]
    [InlineData("{ key: { parameter: after, at: /id, text: id } }", "/key/text")]
    [InlineData("{ key: { parameter: after, at: /id, text: '{value}', when: 1 } }", "/key/when")]
    public void AMistakeIsReportedAtItsPlace(string paging, string place)
    {
        var (operation, places) = SpecText.ReadOperation(Operation(paging), "get");

        Assert.NotNull(operation);
        Assert.Null(operation.Paging);
        Assert.Equal(["CG4004 /paths/~1things/get/x-codegen-paging" + place], places);
    }

    [Fact]
    public void WhatDoesMoreThanReadHasNoPages()
    {
        var (operation, places) = SpecText.ReadOperation(Operation("{ link: /next }"), "post");

        Assert.Null(operation!.Paging);
        Assert.Equal(["CG4004 /paths/~1things/post/x-codegen-paging"], places);
    }

    private static ApiPaging Read(string paging)
    {
        var (operation, places) = SpecText.ReadOperation(Operation(paging), "get");

        Assert.Empty(places);
        return Assert.IsAssignableFrom<ApiPaging>(operation!.Paging);
    }

    private static string Operation(string paging) => $$"""
        x-codegen-paging: {{paging}}
        parameters:
          - { name: after, in: query, schema: { type: string } }
          - { name: size, in: query, schema: { type: integer } }
          - { name: Id, in: header, schema: { type: string } }
        responses: { '200': { description: ok } }
        """;
}

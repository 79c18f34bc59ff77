using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Tests.CSharp.Naming;

public class OperationNamesTests
{
    [Theory]
    [InlineData("Container", "ContainerInspect", "ContainerInspect")]
    [InlineData("Container", "Inspect", "ContainerInspect")]
    [InlineData("Container", "Container", "ContainerContainer")]
    [InlineData("Message", "MessagesList", "MessageMessagesList")]
    [InlineData(null, "Send", "Send")]
    [InlineData("", "Send", "Send")]
    public void TypesOfAnOperationSayItsGroupOnce(string? group, string stem, string expected) => Assert.Equal(expected, new OperationName(group, stem).TypeStem);

    [Theory]
    [InlineData("GET /users", "Users.List")]
    [InlineData("GET /users/{id}", "Users.Get")]
    [InlineData("POST /users", "Users.Create")]
    [InlineData("PUT /users/{id}", "Users.Replace")]
    [InlineData("PATCH /users/{id}", "Users.Update")]
    [InlineData("POST /users/{id}", "Users.Update")]
    [InlineData("DELETE /users/{id}", "Users.Delete")]
    [InlineData("DELETE /users", "Users.DeleteAll")]
    [InlineData("HEAD /users/{id}", "Users.Head")]
    [InlineData("GET /api/v2/users/{id}/orders", "Users.ListOrders")]
    [InlineData("GET /users/{id}/orders/{order}", "Users.GetOrder")]
    [InlineData("POST /users/{id}/orders", "Users.CreateOrder")]
    [InlineData("GET /users/{id}/orders/{order}/items", "Users.ListOrderItems")]
    [InlineData("POST /users/{id}/activate", "Users.Activate")]
    [InlineData("POST /users/{id}/orders/{order}/cancel", "Users.CancelOrder")]
    [InlineData("GET /users/search", "Users.Search")]
    [InlineData("GET /users/{id}/avatar", "Users.GetAvatar")]
    [InlineData("POST /messages/send", "Messages.Send")]
    [InlineData("POST /messages", "Messages.Send")]
    [InlineData("POST /send", "Send")]
    [InlineData("GET /settings", "Settings.Get")]
    [InlineData("GET /balance", "Balance.Get")]
    [InlineData("POST /v1/documents/{id}:publish", "Documents.Publish")]
    [InlineData("GET /routes.{format}", "Routes.List")]
    [InlineData("GET /users.json", "Users.List")]
    [InlineData("GET /people/{id}", "People.Get")]
    [InlineData("GET /{tenant}/categories/{id}", "Categories.Get")]
    [InlineData("GET /users/2fa-codes", "Users.List2faCodes")]
    [InlineData("GET /", "Get")]
    public void AnOperationWithoutIdIsNamedByMethodAndPath(string operation, string expected) =>
        Assert.Equal([expected], Names(Operation(operation)));

    [Theory]
    [InlineData("POST /messages", "sendMessage", "Messages", "Messages.SendMessage")]
    [InlineData("POST /messages", "MessagesController_sendMessage", "Messages", "Messages.SendMessage")]
    [InlineData("POST /messages", "MessagesController_sendMessage", null, "Messages.SendMessage")]
    [InlineData("POST /messages", "messages_POST_2", "Messages", "Messages.Send")]
    [InlineData("POST /messages", "MessagesPOST2", "Messages", "Messages.Send")]
    [InlineData("POST /messages", "postMessages", "Messages", "Messages.Send")]
    [InlineData("GET /users", "getUsersUsingGET", "user-controller", "User.GetUsers")]
    [InlineData("GET /users", "getUsersUsingGET_1", "Users", "Users.GetUsers")]
    [InlineData("GET /api/v1/users/{id}", "get_user_api_v1_users__id__get", "users", "Users.GetUser")]
    [InlineData("GET /users", "Users.List", null, "Users.List")]
    [InlineData("GET /me/messages", "me.ListMessages", "me.message", "MeMessage.ListMessages")]
    [InlineData("GET /me/messages/{message}/attachments", "me.messages.ListAttachments", "me.message", "MeMessage.ListAttachments")]
    [InlineData("GET /users", "users.list", "me.message", "MeMessage.UsersList")]
    [InlineData("GET /users", "Users_List", null, "Users.List")]
    [InlineData("GET /users", "users-list", "users", "Users.List")]
    [InlineData("GET /users", "UsersApi_listUsers", "Users", "Users.ListUsers")]
    [InlineData("GET /v1/repos", "source.projects.repos.list", "projects", "Projects.ReposList")]
    [InlineData("GET /users", "list_1", "Users", "Users.List")]
    [InlineData("GET /accounts/{account}", "GetAccountsAccount", null, "Accounts.Get")]
    [InlineData("POST /accounts", "PostAccounts", null, "Accounts.Create")]
    [InlineData("PUT /groups/{group_id}", "put_groups_id", "Groups", "Groups.Replace")]
    [InlineData("GET /files/{file_id}/tags/{tag}", "get_files_id_tags_id", "Files", "Files.GetTag")]
    [InlineData("GET /groups/{group_id}", "get_group", "Groups", "Groups.GetGroup")]
    [InlineData("GET /users", "getUsers", "Users", "Users.GetUsers")]
    [InlineData("GET /balance", "getBalance", null, "GetBalance")]
    [InlineData("GET /a", "get_all_users", null, "GetAllUsers")]
    [InlineData("POST /send", "sendAsync", null, "Send")]
    [InlineData("POST /send", "send-async", null, "SendAsync")]
    [InlineData("GET /incidents", "54763641281d830c946a3d78", null, "Incidents.List")]
    public void AnIdLosesWhatToolsAddedAndKeepsTheRest(string operation, string id, string? tag, string expected) =>
        Assert.Equal([expected], Names(Operation(operation, id, tag)));

    [Fact]
    public void TheAnswerTellsAListFromOneThing()
    {
        const string Many = "responses: { '200': { description: x, content: { application/json: { schema: { type: array, items: { type: string } } } } } }";
        const string One = "responses: { '200': { description: x, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }";

        Assert.Equal(["Staff.List", "Limits.Get"], Names($"/staff: {{ get: {{ {Many} }} }}", $"/limits: {{ get: {{ {One} }} }}"));
    }

    [Fact]
    public void TheSimplestOfSeveralKeepsTheNameAndTheOthersTakeALongerForm()
    {
        Assert.Equal(
            ["Wallet.Get", "Wallet.GetById", "Wallet.GetV2"],
            Names(Operation("GET /v1/wallet"), Operation("GET /v1/wallet/{id}"), Operation("GET /v2/wallet")));
        Assert.Equal(
            ["Users.GetUsersSearch", "Users.PostUsersSearch"],
            Names("/users/search: { get: { responses: {} }, post: { responses: {} } }"));
    }

    [Fact]
    public void TheOrderOfTheDocumentDoesNotMatter()
    {
        string[] paths = [Operation("GET /wallet"), Operation("GET /wallet/{id}"), Operation("GET /wallet/{a}/{b}"), Operation("GET /v3/wallet")];

        Assert.Equal(Names(paths).Order(StringComparer.Ordinal), Names([.. paths.Reverse()]).Order(StringComparer.Ordinal));
    }

    private static string Operation(string operation, string? id = null, string? tag = null)
    {
        var (method, path) = (operation[..operation.IndexOf(' ', StringComparison.Ordinal)], operation[(operation.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var parameters = System.Text.RegularExpressions.Regex.Matches(path, "{(.+?)}").Select(match => $"{{ name: {match.Groups[1].Value}, in: path, required: true, schema: {{ type: string }} }}");
        var named = (id is null ? "" : $"operationId: '{id}', ") + (tag is null ? "" : $"tags: ['{tag}'], ");
        return $"'{path}': {{ {method.ToLowerInvariant()}: {{ {named}parameters: [ {string.Join(", ", parameters)} ], responses: {{}} }} }}";
    }

    private static string[] Names(params string[] paths)
    {
        var (model, _) = SpecText.ReadPaths("paths:\n  " + string.Join("\n  ", paths) + "\n");
        var names = OperationNames.Solve(model, new AnswerShapes(new SchemaLookup(model.Schemas)), new ChosenNames(model, new ProblemBag()));
        return [.. model.Operations.Select(operation => names.Of(operation)).Select(name => name.Group is null ? name.Stem : name.Group + "." + name.Stem)];
    }
}

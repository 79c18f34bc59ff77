using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>The numbers that nothing is sent to.</summary>
internal sealed class BlackListOperations(JoMobileAccount account)
{
    public IEnumerable<Route> Routes =>
    [
        new("black-list-add", "POST", "/v1/black-list-add", (request, _) => ChangeAsync(request, static (list, phones) => list.AddRange(phones.Except(list)))),
        new("black-list-delete", "POST", "/v1/black-list-delete", (request, _) => ChangeAsync(request, static (list, phones) => list.RemoveAll(phones.Contains))),
        new("black-list-search", "POST", "/v1/black-list-search", SearchAsync),
    ];

    private async Task<Answer> ChangeAsync(HttpRequest request, Action<List<string>, IReadOnlyList<string>> change)
    {
        var phones = await ReadAsync(request).ConfigureAwait(false);
        var (before, after) = account.ChangeBlackList(list => change(list, phones));
        return JoMobileJson.Success(new JsonObject { ["blacklistDetails"] = Counts(before, after) });
    }

    private async Task<Answer> SearchAsync(HttpRequest request, string id)
    {
        var phones = await ReadAsync(request).ConfigureAwait(false);
        var list = account.BlackList;
        return JoMobileJson.Success(new JsonObject
        {
            ["blacklistDetails"] = Counts(list.Count, list.Count),
            ["list"] = new JsonArray([.. list.Where(phones.Contains).Select(static phone => new JsonObject { ["phone"] = phone })]),
        });
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(HttpRequest request)
    {
        var body = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var phones = JoMobileJson.TakeRequiredList(body, "numbers", JoMobileJson.Phone);
        body.End();
        return [.. phones.Distinct()];
    }

    private static JsonObject Counts(int before, int after) => new() { ["countBefore"] = before, ["countAfter"] = after };
}

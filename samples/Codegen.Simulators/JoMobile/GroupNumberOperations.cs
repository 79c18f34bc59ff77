using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>The numbers in groups.</summary>
internal sealed class GroupNumberOperations(JoMobileAccount account)
{
    public IEnumerable<Route> Routes =>
    [
        new("group-number-add", "POST", "/v1/group-number-add", AddAsync),
        new("group-number-search", "POST", "/v1/group-number-search", SearchAsync),
        new("group-number-delete", "POST", "/v1/group-number-delete", DeleteAsync),
    ];

    private async Task<Answer> AddAsync(HttpRequest request, string id)
    {
        var (groupId, added) = await ReadAsync(request, ReadMember).ConfigureAwait(false);
        return Changed(account.ChangeMembers(groupId, members => members.Where(member => !added.Any(other => other.Phone == member.Phone)).Concat(added)));
    }

    private async Task<Answer> DeleteAsync(HttpRequest request, string id)
    {
        var (groupId, phones) = await ReadAsync(request, JoMobileJson.Phone).ConfigureAwait(false);
        return Changed(account.ChangeMembers(groupId, members => members.Where(member => !phones.Contains(member.Phone))));
    }

    private async Task<Answer> SearchAsync(HttpRequest request, string id)
    {
        var (groupId, phones) = await ReadAsync(request, JoMobileJson.Phone).ConfigureAwait(false);
        var (group, _) = account.ChangeMembers(groupId, static members => members);
        var found = group.Members.Where(member => phones.Contains(member.Phone)).ToList();
        return JoMobileJson.Success(new JsonObject
        {
            ["groupDetails"] = new JsonObject { ["foundPhone"] = found.Count, ["id_group"] = group.Id, ["name_group"] = group.Name },
            ["list"] = new JsonArray([.. found.Select(Write)]),
        });
    }

    private static async Task<(int GroupId, IReadOnlyList<T> Items)> ReadAsync<T>(HttpRequest request, Func<JsonElement, string, T> read)
    {
        var body = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var groupId = JoMobileJson.Number(body.TakeRequired("id_group"), "id_group");
        var items = JoMobileJson.TakeRequiredList(body, "numbers", read);
        body.End();
        return (groupId, items);
    }

    private static JoMobileMember ReadMember(JsonElement element, string name)
    {
        var members = new StrictObject(element, "$." + name);
        var phone = members.TakeRequired("number");
        var member = new JoMobileMember(
            JoMobileJson.Phone(phone.ValueKind == JsonValueKind.Number ? phone : throw JoMobileRefusal.BadRequest("number", "A number is expected."), "number"),
            members.TakeText("name"),
            members.TakeText("surname"),
            MessageDraft.TakeDate(members, "date_birth"));
        members.TakeText("patronymic");
        members.TakeOneOf("male", "m", "f");
        for (var i = 1; i <= 10; i++)
        {
            members.TakeText("note_" + i.ToString(CultureInfo.InvariantCulture));
        }

        members.End();
        return member;
    }

    private static Answer Changed((JoMobileGroup Before, JoMobileGroup After) change) => JoMobileJson.Success(new JsonObject
    {
        ["groupDetails"] = new JsonObject
        {
            ["id_group"] = change.After.Id,
            ["name_group"] = change.After.Name,
            ["countPhoneBefore"] = change.Before.Members.Count,
            ["countPhoneAfter"] = change.After.Members.Count,
        },
    });

    private JsonObject Write(JoMobileMember member) => new()
    {
        ["phone"] = member.Phone,
        ["name"] = member.Name,
        ["surname"] = member.Surname,
        ["date_birth"] = member.DateOfBirth,
        ["mcc"] = account.Settings.Mcc,
        ["mnc"] = account.Settings.Mnc,
    };
}

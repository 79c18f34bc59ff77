using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace Codegen.Simulators.JoMobile;

/// <summary>Groups as such.</summary>
internal sealed class GroupOperations(JoMobileAccount account)
{
    public IEnumerable<Route> Routes =>
    [
        new("group", "POST", "/v1/group", ListAsync),
        new("group-create", "POST", "/v1/group-create", CreateAsync),
        new("group-delete", "POST", "/v1/group-delete", DeleteAsync),
    ];

    private async Task<Answer> ListAsync(HttpRequest request, string id)
    {
        var members = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var groupId = members.TakeInt32("id_group") ?? 0;
        var limit = members.TakeInt32("limit") ?? 10;
        var page = members.TakeInt32("offset") ?? 0;
        members.End();
        if (limit < 1 || page < 0)
        {
            throw JoMobileRefusal.BadRequest("limit", "The limit and the page must not be negative.");
        }

        var all = account.Groups.Where(group => groupId == 0 || group.Id == groupId).ToList();
        var shown = all.Skip(page * limit).Take(limit).ToList();
        return JoMobileJson.Success(new JsonObject
        {
            ["groupDetails"] = new JsonObject { ["countAll"] = all.Count, ["countResult"] = shown.Count, ["limit"] = limit, ["offset"] = page },
            ["list"] = new JsonArray([.. shown.Select(Write)]),
        });
    }

    private async Task<Answer> CreateAsync(HttpRequest request, string id)
    {
        var members = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var draft = new JoMobileGroup
        {
            Id = 0,
            Name = members.TakeRequiredText("name_group"),
            OnBirth = members.TakeBoolean("on_birth") ?? false,
            TimeBirth = TakeUnlessFalse(members, "time_birth"),
            OriginatorBirth = TakeUnlessFalse(members, "originator_birth"),
            TextBirth = TakeUnlessFalse(members, "text_birth"),
        };
        members.End();
        var group = draft.Name.Length > 0 ? account.AddGroup(draft) : throw JoMobileRefusal.BadRequest("name_group", "A value is required.");
        return JoMobileJson.Success(new JsonObject
        {
            ["groupDetails"] = new JsonObject { ["command"] = "create", ["createCount"] = 1 },
            ["list"] = new JsonArray(Write(group)),
        });
    }

    private async Task<Answer> DeleteAsync(HttpRequest request, string id)
    {
        var members = await JoMobileJson.ReadObjectAsync(request).ConfigureAwait(false);
        var ids = JoMobileJson.TakeRequiredList(members, "id_group", JoMobileJson.Number);
        members.End();
        return JoMobileJson.Success(new JsonObject
        {
            ["groupDetails"] = new JsonObject { ["command"] = "delete", ["deleteCount"] = account.RemoveGroups(ids) },
        });
    }

    /// <summary>A known client writes false for a text that it does not need.</summary>
    private static string? TakeUnlessFalse(StrictObject members, string name) => members.Take(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => null,
        { } value => JoMobileJson.Text(value, name),
    };

    private static JsonObject Write(JoMobileGroup group) => new()
    {
        ["id_group"] = group.Id,
        ["name_group"] = group.Name,
        ["numbers_count"] = group.Members.Count,
        ["on_birth"] = group.OnBirth,
        ["time_birth"] = group.TimeBirth,
        ["originator_birth"] = group.OriginatorBirth,
        ["text_birth"] = group.TextBirth,
    };
}

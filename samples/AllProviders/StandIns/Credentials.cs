using System.Text;

namespace AllProviders.StandIns;

/// <summary>Headers as credentials travel in them.</summary>
internal static class Credentials
{
    public static Dictionary<string, string> Basic(string userName, string password) =>
        new() { ["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}")) };

    public static Dictionary<string, string> Bearer(string token) => new() { ["Authorization"] = "Bearer " + token };
}

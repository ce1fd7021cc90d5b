using Newtonsoft.Json.Linq;

namespace Bot.Tests.Edge;

/// <summary>Activities as Teams sends them.</summary>
internal static class Activities
{
    public const string Text = "Det var en god uge";

    public static string Message(string serviceUrl, Action<JObject>? change = null)
    {
        var activity = new JObject
        {
            ["type"] = "message",
            ["id"] = "1736152200000",
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JObject { ["id"] = "29:someone" },
            ["recipient"] = new JObject { ["id"] = "28:" + TestIds.App },
            ["conversation"] = new JObject { ["id"] = "19:abc@thread.tacv2", ["tenantId"] = TestIds.Tenant },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = TestIds.Tenant } },
            ["text"] = Text,
        };
        change?.Invoke(activity);
        return activity.ToString();
    }
}

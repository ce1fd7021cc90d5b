using System.Text.Json.Nodes;
using Bot.Benchmarks.Load;

namespace Bot.Benchmarks.Turns;

/// <summary>What Teams sends, with the fields that it really sends, written by hand so that the bot's own classes cannot flatter themselves.</summary>
internal sealed class Activities(string serviceUrl)
{
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string Channel = "19:0f7a5b2c6d1e4f38a9b0c1d2e3f40516@thread.tacv2";
    public const string Leader = "100000000";

    public JsonObject InChannel(string person, JsonObject activity) => Addressed(person, activity, new()
    {
        ["id"] = Channel,
        ["conversationType"] = "channel",
        ["isGroup"] = true,
        ["tenantId"] = Tenant,
    }, new()
    {
        ["tenant"] = new JsonObject { ["id"] = Tenant },
        ["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" },
        ["channel"] = new JsonObject { ["id"] = Channel, ["type"] = "standard" },
    });

    public JsonObject InPrivate(string person, JsonObject activity) => Addressed(person, activity, new()
    {
        ["id"] = $"a:1pL6i0oY3C0K8oAj8-k3mHj0l1fZx{person}",
        ["conversationType"] = "personal",
        ["tenantId"] = Tenant,
    }, new() { ["tenant"] = new JsonObject { ["id"] = Tenant } });

    /// <summary>Words that are no command: the bot looks at them, and answers with one sentence.</summary>
    public JsonObject UnknownWords(string person) => InPrivate(person, new()
    {
        ["type"] = "message",
        ["text"] = "kan du huske mig på det i morgen",
        ["textFormat"] = "plain",
    });

    public JsonObject Pressed(string person, string verb, JsonObject data)
    {
        data["verb"] = verb;
        return InChannel(person, new()
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = "Send svar", ["verb"] = verb, ["data"] = data },
                ["trigger"] = "manual",
            },
        });
    }

    private JsonObject Addressed(string person, JsonObject activity, JsonObject conversation, JsonObject channelData)
    {
        activity["id"] = "f:7f6e5d4c-0000-4000-8000-000" + (person == Template.Hole ? Template.Hole : Guid.NewGuid().ToString("n")[..9]);
        activity["timestamp"] = "2026-11-23T08:15:30.1234567Z";
        activity["localTimestamp"] = "2026-11-23T09:15:30.1234567+01:00";
        activity["localTimezone"] = "Europe/Copenhagen";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = serviceUrl;
        activity["from"] = new JsonObject
        {
            ["id"] = "29:1bM4nq7G8kZx2Yt5v_0aPq3LrS9uEwHjKdFcVbNmTyU6i" + person,
            ["name"] = "Bente Jensen",
            ["aadObjectId"] = "7f6e5d4c-0000-4000-8000-000" + person,
        };
        activity["recipient"] = new JsonObject { ["id"] = "28:0c5cfdbb-596f-4d39-b557-5d9516c94107", ["name"] = "Dialogbot" };
        activity["conversation"] = conversation;
        activity["channelData"] = channelData;
        activity["locale"] = "da-DK";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = "da-DK",
            ["country"] = "DK",
            ["platform"] = "Windows",
            ["timezone"] = "Europe/Copenhagen",
        });
        return activity;
    }
}

using System.Globalization;
using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>One person in one tenant, at one Teams client: types, presses buttons and fills in cards, by the wire protocol alone.</summary>
internal sealed class TeamMember(IBotDoor bot, string name)
{
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string Channel = "19:general@thread.tacv2";
    public const string BotId = "28:dialogbot";

    private static int lastActivity;

    public string ChannelId { get; init; } = Channel;

    public string TenantId { get; init; } = Tenant;

    /// <summary>Another instance of the bot that Teams may send this person's acts to.</summary>
    public HttpClient? Door { get; init; }

    public string TeamsId => "29:" + name;

    public string AadObjectId => "aad-" + name.ToLowerInvariant();

    public Task InstallAsync(string channelType = "standard") => PostAsync(InChannel(new()
    {
        ["type"] = "installationUpdate",
        ["action"] = "add",
        ["channelData"] = ChannelData(channelType),
    }));

    public Task RemoveAsync() => PostAsync(InChannel(new() { ["type"] = "installationUpdate", ["action"] = "remove" }));

    public Task MentionAsync(string text) => PostAsync(InChannel(new() { ["type"] = "message", ["text"] = $"<at>Dialogbot</at> {text}" }));

    public Task SayAsync(string text) => PostAsync(InPrivate(new() { ["type"] = "message", ["text"] = text }));

    /// <summary>Presses a button of a card and gives back the card or page that comes in answer.</summary>
    public async Task<Shown> PressAsync(JObject card, string title, params (string Field, string Value)[] inputs) =>
        Shown.Of(await InvokeAsync(PressOf(card, title, inputs)));

    /// <summary>The same on a card in the private chat.</summary>
    public async Task<Shown> PressPrivatelyAsync(JObject card, string title, params (string Field, string Value)[] inputs) =>
        Shown.Of(await InvokeAsync(InPrivate(PressOf(card, title, inputs))));

    /// <summary>The activity that a press makes, to be sent more than once.</summary>
    public JObject PressOf(JObject card, string title, params (string Field, string Value)[] inputs)
    {
        var action = card.ButtonNamed(title);
        var data = DataOf(card, action, inputs);
        var isExecute = (string?)action["type"] == "Action.Execute";
        var isFetch = (string?)data["msteams"]?["type"] == "task/fetch";
        return InChannel(new JObject
        {
            ["type"] = "invoke",
            ["name"] = isExecute ? "adaptiveCard/action" : isFetch ? "task/fetch" : "task/submit",
            ["value"] = isExecute
                ? new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = action["verb"], ["data"] = data } }
                : new JObject { ["data"] = data, ["context"] = new JObject { ["theme"] = "default" } },
        });
    }

    /// <summary>The same press in a client that knows only Action.Submit: a message with the values.</summary>
    public JObject SubmitOf(JObject card, string title, params (string Field, string Value)[] inputs)
    {
        var fallback = (JObject)card.ButtonNamed(title)["fallback"]!;
        return InChannel(new() { ["type"] = "message", ["value"] = DataOf(card, fallback, inputs) });
    }

    public async Task<JObject> InvokeAsync(JObject activity)
    {
        using var response = await SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        return body.Length == 0 ? [] : JObject.Parse(body);
    }

    public JObject InChannel(JObject activity) => Addressed(activity, new JObject
    {
        ["id"] = ChannelId,
        ["conversationType"] = "channel",
        ["isGroup"] = true,
        ["tenantId"] = TenantId,
    }, ChannelData("standard"));

    public JObject InPrivate(JObject activity) => Addressed(WithoutPlace(activity), new JObject
    {
        ["id"] = "private-" + name,
        ["conversationType"] = "personal",
        ["tenantId"] = TenantId,
    }, new JObject { ["tenant"] = new JObject { ["id"] = TenantId } });

    public async Task PostAsync(JObject activity)
    {
        using var response = await SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public async Task<HttpResponseMessage> SendAsync(JObject activity)
    {
        using var content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        return await (Door is { } other ? other.PostAsync("/api/messages", content) : bot.DeliverAsync(content));
    }

    private static JObject WithoutPlace(JObject activity)
    {
        activity.Remove("channelData");
        return activity;
    }

    /// <summary>As a client does it: the button's data, what stands in the card's inputs, and over it what was typed.</summary>
    private static JObject DataOf(JObject card, JObject action, IEnumerable<(string Field, string Value)> typed)
    {
        var data = (JObject?)action["data"]?.DeepClone() ?? [];
        if (!string.Equals((string?)action["associatedInputs"], "none", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var input in card.Inputs())
                data[(string)input["id"]!] = (string?)input["value"] ?? "";
        }

        foreach (var (field, value) in typed)
            data[field] = value;
        return data;
    }

    private JObject ChannelData(string channelType) => new()
    {
        ["tenant"] = new JObject { ["id"] = TenantId },
        ["team"] = new JObject { ["id"] = "19:team@thread.tacv2" },
        ["channel"] = new JObject { ["id"] = ChannelId, ["type"] = channelType },
    };

    private JObject Addressed(JObject activity, JObject conversation, JObject channelData)
    {
        activity["id"] ??= "f:" + Interlocked.Increment(ref lastActivity).ToString(CultureInfo.InvariantCulture);
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = bot.ServiceUrl;
        activity["from"] = new JObject { ["id"] = TeamsId, ["name"] = name, ["aadObjectId"] = AadObjectId };
        activity["recipient"] = new JObject { ["id"] = BotId, ["name"] = "Dialogbot" };
        activity["conversation"] = conversation;
        activity["channelData"] ??= channelData;
        activity["locale"] ??= "da-DK";
        return activity;
    }
}

/// <summary>What a person sees after a press: a card, a page of a dialog, or a sentence.</summary>
internal sealed record Shown(JObject? Card, string? Sentence)
{
    public string Json => Card?.ToString(Newtonsoft.Json.Formatting.None) ?? Sentence ?? "";

    public static Shown Of(JObject answer)
    {
        var page = answer["task"]?["value"];
        return page is JObject dialog ? new(dialog["card"]?["content"] as JObject, null)
            : page is JValue said ? new(null, (string?)said)
            : answer["value"] is JObject card ? new(card, null)
            : new(null, (string?)answer["value"]);
    }
}

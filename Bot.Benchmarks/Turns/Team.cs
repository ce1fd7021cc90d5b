using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Benchmarks.Load;
using Bot.Dialogs;

namespace Bot.Benchmarks.Turns;

/// <summary>A channel with the bot in it and a question asked, made as people make it: by the protocol alone.</summary>
internal sealed class Team(BotProcess bot, TeamsStub teams)
{
    private static readonly string ChannelKeyValue = ChannelKey.Of(Activities.Tenant, Activities.Channel).Value;

    private readonly Activities activities = new(teams.ServiceUrl);

    /// <returns>The id of the round that is now open.</returns>
    public async Task<string> AskAsync()
    {
        await PostAsync(activities.InChannel(Activities.Leader, new() { ["type"] = "installationUpdate", ["action"] = "add" }));
        await teams.ThreadWithAsync("setup.open");
        await PostAsync(activities.InChannel(Activities.Leader, new()
        {
            ["type"] = "invoke",
            ["name"] = "task/submit",
            ["value"] = new JsonObject
            {
                ["data"] = new JsonObject
                {
                    ["verb"] = "setup.save",
                    ["channel"] = ChannelKeyValue,
                    ["day"] = "Tuesday",
                    ["time"] = "9.30",
                    ["med"] = DateTime.UtcNow.AddDays(-7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ["openDays"] = "5",
                    ["audience"] = "Everyone",
                },
            },
        }));
        await PostAsync(activities.InChannel(Activities.Leader, new() { ["type"] = "message", ["text"] = "<at>Dialogbot</at> spørgsmål" }));
        var card = await teams.ThreadWithAsync("answer.send");
        return Regex.Match(card, "\"round\":\\s*\"([^\"]+)\"").Groups[1].Value;
    }

    public Template Echo() => Request(activities.UnknownWords(Template.Hole));

    public IReadOnlyList<Template> Answers(string round) => [.. DanishAnswers.All.Select(text => Request(activities.Pressed(Template.Hole, "answer.send", new()
    {
        ["channel"] = ChannelKeyValue,
        ["round"] = round,
        ["text"] = text,
        ["number"] = "7",
        ["visibility"] = "Team",
        ["tag"] = "Works",
    })))];

    private Template Request(JsonObject activity) => new(HttpMessage.Request("/api/messages", bot.Port, activity.ToJsonString(Json.Plain)));

    private async Task PostAsync(JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(Json.Plain), Encoding.UTF8, "application/json");
        using var response = await bot.Http.PostAsync("/api/messages", content);
        response.EnsureSuccessStatusCode();
    }
}

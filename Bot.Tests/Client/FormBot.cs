using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Client;

/// <summary>The smallest bot that can prove the driver: it answers any message with one form, and a sent form with what it got.</summary>
internal sealed class FormBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http = new();

    private FormBot(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    /// <summary>The type of every activity that arrived, an invoke with its name, in order.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    public static async Task<FormBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var bot = new FormBot(app);
        app.MapPost("/api/messages", bot.AnswerAsync);
        await app.StartAsync();
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var activity = await JsonNode.ParseAsync(request.Body);
        var name = (string?)activity!["name"];
        Heard.Enqueue(name ?? (string)activity["type"]!);
        if (name == "composeExtension/fetchTask") return Results.Json(Dialog());
        if (name == "composeExtension/submitAction") return Results.Json(Message("Tak for historien"));
        if (name == "adaptiveCard/action") return Results.Json(Receipt(activity["value"]!["action"]!["data"]!));
        if ((string)activity["type"]! == "message") await ReplyAsync(activity);
        return Results.Ok();
    }

    private async Task ReplyAsync(JsonNode activity)
    {
        var conversation = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
        var address = new Uri($"{activity["serviceUrl"]}/v3/conversations/{conversation}/activities/{activity["id"]}");
        var reply = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(CardOf(Form("Action.Execute"))) };
        using var answer = await http.PostAsync(address, new StringContent(reply.ToJsonString(), null, "application/json"));
        answer.EnsureSuccessStatusCode();
    }

    private static JsonObject Receipt(JsonNode data) => new()
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = JsonNode.Parse(TestCards.Text($"Modtaget: {data.ToJsonString(TestCards.Readable)}")),
    };

    private static JsonObject Dialog() => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject { ["title"] = "Fortæl en historie", ["card"] = CardOf(Form("Action.Submit")) },
        },
    };

    private static JsonObject Message(string text) => new() { ["task"] = new JsonObject { ["type"] = "message", ["value"] = text } };

    private static JsonObject CardOf(JsonNode card) =>
        new() { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card };

    /// <summary>Dialogs know Action.Submit only.</summary>
    private static JsonNode Form(string action) => JsonNode.Parse(TestCards.Form.Replace("Action.Execute", action, StringComparison.Ordinal))!;
}

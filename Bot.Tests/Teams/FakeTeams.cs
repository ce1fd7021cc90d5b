using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>One thing that Teams was told: a new thread, a message or an update.</summary>
internal sealed record Told(string Method, string Path, JObject Body)
{
    /// <summary>The message itself; a new thread carries it inside.</summary>
    public JObject Activity => Body["activity"] as JObject ?? Body;

    public JObject? Card => Activity["attachments"]?[0]?["content"] as JObject;

    public string? Text => (string?)Activity["text"];

    public bool IsUpdate => Method == "PUT";
}

/// <summary>Teams' connector on loopback: keeps what it is told, answers with ids, and refuses any call that it does not know.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Told> told = new();
    private readonly ConcurrentQueue<string> unknown = new();
    private int lastId = 1000;

    private FakeTeams(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First() + "/teams";

    public IReadOnlyList<Told> Everything => [.. told];

    /// <summary>Calls that nobody arranged; a test ends with none.</summary>
    public IReadOnlyList<string> Unknown => [.. unknown];

    /// <summary>Set to answer every call with this status and error code instead.</summary>
    public (int Status, string Code)? Refusal { get; set; }

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        var app = builder.Build();
        var teams = new FakeTeams(app);
        app.MapPost("/teams/v3/conversations", teams.CreateAsync);
        app.MapPost("/teams/v3/conversations/{id}/activities", teams.SendAsync);
        app.MapPost("/teams/v3/conversations/{id}/activities/{activity}", teams.SendAsync);
        app.MapPut("/teams/v3/conversations/{id}/activities/{activity}", teams.UpdateAsync);
        app.MapFallback(request =>
        {
            teams.unknown.Enqueue($"{request.Request.Method} {request.Request.Path}");
            request.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return teams;
    }

    /// <summary>Waits until Teams has been told something like this; what the bot says of its own accord takes its time.</summary>
    public async Task<Told> WaitForAsync(Func<Told, bool> wanted, int count = 1)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if (told.Where(wanted).Skip(count - 1).FirstOrDefault() is { } found)
                return found;
            await Task.Delay(20);
        }

        throw new TimeoutException($"Teams was told {told.Count} things, but not this.");
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task CreateAsync(HttpContext http)
    {
        var body = await KeepAsync(http);
        var id = NextId();
        var channel = (string?)body["channelData"]?["channel"]?["id"];
        var answer = channel is null
            ? new JObject { ["id"] = "personal-" + body["members"]?[0]?["id"] }
            : new JObject { ["id"] = $"{channel};messageid={id}", ["activityId"] = id };
        await AnswerAsync(http, 201, answer);
    }

    private async Task SendAsync(HttpContext http)
    {
        await KeepAsync(http);
        await AnswerAsync(http, 201, new JObject { ["id"] = NextId() });
    }

    private async Task UpdateAsync(HttpContext http, string activity)
    {
        await KeepAsync(http);
        await AnswerAsync(http, 200, new JObject { ["id"] = activity });
    }

    private async Task<JObject> KeepAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = JObject.Parse(await reader.ReadToEndAsync());
        if (Refusal is null)
            told.Enqueue(new(http.Request.Method, Uri.UnescapeDataString(http.Request.Path.Value!), body));
        return body;
    }

    private Task AnswerAsync(HttpContext http, int status, JObject answer)
    {
        http.Response.StatusCode = Refusal?.Status ?? status;
        http.Response.ContentType = "application/json";
        var said = Refusal is { } refusal ? new JObject { ["error"] = new JObject { ["code"] = refusal.Code } } : answer;
        return http.Response.WriteAsync(said.ToString());
    }

    private string NextId() => Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);
}

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

    /// <summary>Said where a whole channel reads it, not in somebody's private chat.</summary>
    public bool IsPublic => Path.Contains("thread.tacv2", StringComparison.Ordinal) || Body["channelData"]?["channel"] is not null;

    public string Json => Body.ToString(Newtonsoft.Json.Formatting.None);

    /// <summary>What Teams answered: the ids by which the thing can be found again.</summary>
    public JObject Answer { get; init; } = [];
}

/// <summary>Teams' connector on loopback: keeps what it is told, answers with ids, and refuses any call that it does not know.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Told> told = new();
    private readonly ConcurrentQueue<Told> refused = new();
    private readonly ConcurrentQueue<string> unknown = new();
    private int lastId = 1000;

    private FakeTeams(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First() + "/teams";

    public IReadOnlyList<Told> Everything => [.. told];

    /// <summary>Calls that nobody arranged; a test ends with none.</summary>
    public IReadOnlyList<string> Unknown => [.. unknown];

    /// <summary>Set to answer some calls with a status and an error code instead.</summary>
    public Func<Told, (int Status, string Code)?> Refusal { get; set; } = _ => null;

    /// <summary>Set to let some calls wait on their way, as on a bad day.</summary>
    public Func<Told, Task> Delay { get; set; } = _ => Task.CompletedTask;

    /// <summary>Set to do something when Teams has taken a thing and the bot does not know it yet.</summary>
    public Func<Told, Task> Taken { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<Told> Refused => [.. refused];

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
        Told? found = null;
        await UntilAsync(() => (found = told.Where(wanted).Skip(count - 1).FirstOrDefault()) is not null);
        return found!;
    }

    public async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            if (tries > 1500)
                throw new TimeoutException($"Teams was told {told.Count} things, but not this.");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private Task CreateAsync(HttpContext http) => AnswerAsync(http, 201, body =>
    {
        var id = NextId();
        var channel = (string?)body["channelData"]?["channel"]?["id"];
        return channel is null
            ? new JObject { ["id"] = "personal-" + body["members"]?[0]?["id"] }
            : new JObject { ["id"] = $"{channel};messageid={id}", ["activityId"] = id };
    });

    private Task SendAsync(HttpContext http) => AnswerAsync(http, 201, _ => new JObject { ["id"] = NextId() });

    private Task UpdateAsync(HttpContext http, string activity) => AnswerAsync(http, 200, _ => new JObject { ["id"] = activity });

    private async Task AnswerAsync(HttpContext http, int status, Func<JObject, JObject> answer)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = JObject.Parse(await reader.ReadToEndAsync());
        var call = new Told(http.Request.Method, Uri.UnescapeDataString(http.Request.Path.Value!), body);
        await Delay(call);
        http.Response.ContentType = "application/json";
        if (Refusal(call) is { } refusal)
        {
            refused.Enqueue(call);
            http.Response.StatusCode = refusal.Status;
            await http.Response.WriteAsync(new JObject { ["error"] = new JObject { ["code"] = refusal.Code } }.ToString());
            return;
        }

        call = call with { Answer = answer(body) };
        told.Enqueue(call);
        await Taken(call);
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(call.Answer.ToString());
    }

    private string NextId() => Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);
}

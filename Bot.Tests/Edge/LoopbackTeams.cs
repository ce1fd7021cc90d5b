using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Edge;

/// <summary>Teams' connector service on loopback: keeps what it was sent, and answers what was arranged, or an id.</summary>
internal sealed class LoopbackTeams : IAsyncDisposable
{
    private readonly ConcurrentQueue<Func<HttpContext, Task>> arranged = new();
    private WebApplication app = null!;

    public static async Task<LoopbackTeams> StartAsync()
    {
        var teams = new LoopbackTeams();
        teams.app = await LoopbackServer.StartAsync(kestrel => kestrel.Listen(IPAddress.Loopback, 0), teams.AnswerAsync);
        return teams;
    }

    public string Url => app.Urls.First() + "/emea";

    public ConcurrentQueue<Call> Calls { get; } = new();

    public void Arrange(int status, string body = "{}") => arranged.Enqueue(http =>
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Calls.Enqueue(new Call(http.Request.Method, http.Request.Path, http.Request.Headers.Authorization, await reader.ReadToEndAsync()));
        if (arranged.TryDequeue(out var answer))
            await answer(http);
        else
            await http.Response.WriteAsJsonAsync(new { id = $"sent-{Calls.Count}" });
    }
}

internal sealed record Call(string Method, string Path, string? Authorization, string Body);

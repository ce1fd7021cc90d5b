using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Edge;

public sealed class TurnTests : IAsyncLifetime
{
    private LoopbackTeams teams = null!;

    public async Task InitializeAsync() => teams = await LoopbackTeams.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task A_reply_goes_to_the_conversation_it_answers()
    {
        await using var host = await EdgeHost.LocalAsync();
        host.Bot.Turn = RecordingBot.EchoAsync;
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(teams.Url)));

        var call = Assert.Single(teams.Calls);
        Assert.Equal("/emea/v3/conversations/19:abc@thread.tacv2/activities/1736152200000", call.Path);
        Assert.Null(call.Authorization);
        Assert.Equal("Hej", (string?)JObject.Parse(call.Body)["text"]);
    }

    [Fact]
    public async Task An_invoke_gets_the_bots_status_and_body()
    {
        await using var host = await EdgeHost.LocalAsync();
        host.Bot.Turn = (turn, ct) => turn.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 202, Body = new JObject { ["ord"] = "blåbærgrød", ["intet"] = null } },
            },
            ct);

        using var response = await host.SendAsync(Invoke());
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("blåbærgrød", (string?)JObject.Parse(await response.Content.ReadAsStringAsync())["ord"]);
    }

    [Fact]
    public async Task An_invoke_without_an_answer_is_not_implemented()
    {
        await using var host = await EdgeHost.LocalAsync();
        using var response = await host.SendAsync(Invoke());
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task A_turn_that_throws_is_handed_to_the_owner_of_the_bot()
    {
        var faults = new List<Exception>();
        await using var host = await EdgeHost.LocalAsync((_, fault) =>
        {
            faults.Add(fault);
            return Task.CompletedTask;
        });
        host.Bot.Turn = (_, _) => throw new InvalidOperationException("as arranged");

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(teams.Url)));
        Assert.Equal("as arranged", Assert.Single(faults).Message);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_does_not_stop_the_turn()
    {
        await using var host = await EdgeHost.LocalAsync();
        var (began, goOn, ended) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource<bool>());
        host.Bot.Turn = async (_, ct) =>
        {
            began.SetResult();
            await goOn.Task;
            ended.SetResult(ct.IsCancellationRequested);
        };

        using var hangUp = new CancellationTokenSource();
        var post = host.Client.PostAsync(
            new Uri("/api/messages", UriKind.Relative), new StringContent(Activities.Message(teams.Url), Encoding.UTF8), hangUp.Token);
        await began.Task;
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => post);
        goOn.SetResult();
        Assert.False(await ended.Task);
    }

    [Fact]
    public async Task A_turn_without_end_is_ended()
    {
        var fault = new TaskCompletionSource<Exception>();
        await using var host = await EdgeHost.LocalAsync((_, thrown) =>
        {
            fault.SetResult(thrown);
            return Task.CompletedTask;
        });
        host.Bot.Turn = (_, ct) => Task.Delay(Timeout.Infinite, ct);
        var post = host.PostAsync(Activities.Message(teams.Url));
        Assert.IsAssignableFrom<OperationCanceledException>(await host.Time.RunAsync(fault.Task));
        Assert.Equal(HttpStatusCode.OK, await post);
    }

    private StringContent Invoke() => new(
        Activities.Message(teams.Url, activity => (activity["type"], activity["name"]) = ("invoke", "adaptiveCard/action")),
        Encoding.UTF8,
        "application/json");
}

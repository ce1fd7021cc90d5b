using System.Net;
using Bot.Teams.Edge;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Bot.Tests.Edge;

public sealed class RefusalTests : IAsyncLifetime
{
    private LoopbackTeams teams = null!;
    private EdgeHost host = null!;

    public async Task InitializeAsync()
    {
        teams = await LoopbackTeams.StartAsync();
        host = await EdgeHost.LocalAsync();
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
    }

    [Theory]
    [InlineData(403, """{"error":{"code":"MessageWritesBlocked","message":"Det var en god uge"}}""", "MessageWritesBlocked", true)]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster"}}""", "BotNotInConversationRoster", true)]
    [InlineData(403, """{"error":{"code":"Forbidden"}}""", "Forbidden", false)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", "ConversationNotFound", false)]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", "MessageSizeTooBig", false)]
    [InlineData(400, """{"error":{"code":"Det var en god uge"}}""", null, false)] // prose is no code
    [InlineData(400, """{"error":{"code":42}}""", null, false)]
    [InlineData(400, """{"error":"no"}""", null, false)]
    [InlineData(400, "[]", null, false)]
    [InlineData(400, "<html>", null, false)]
    [InlineData(500, "", null, false)]
    public async Task A_refusal_tells_status_and_code_and_nothing_else(int status, string body, string? code, bool isShutOut)
    {
        teams.Arrange(status, body);
        var refusal = await Assert.ThrowsAsync<TeamsRefusedException>(SendAsync);
        Assert.Equal(((HttpStatusCode)status, code, isShutOut), (refusal.Status, refusal.Code, refusal.IsShutOut));
        Assert.DoesNotContain(Activities.Text, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_refusal_tells_its_code_all_the_same()
    {
        var message = new string('x', 100_000);
        teams.Arrange(403, """{"error":{"code":"MessageWritesBlocked","message":"…"}}""".Replace("…", message, StringComparison.Ordinal));
        var refusal = await Assert.ThrowsAsync<TeamsRefusedException>(SendAsync);
        Assert.Equal(TeamsRefusedException.MessageWritesBlocked, refusal.Code);
    }

    [Fact]
    public async Task Without_an_app_id_only_loopback_is_called()
    {
        using var connector = await host.Connectors.ForAsync("https://smba.trafficmanager.net/emea/", CancellationToken.None);
        var refusal = await Assert.ThrowsAsync<TeamsRefusedException>(
            () => connector.Conversations.SendToConversationAsync("19:abc", new Activity { Type = ActivityTypes.Message }));
        Assert.Equal(TeamsRefusedException.UntrustedServiceUrl, refusal.Code);
    }

    private async Task SendAsync()
    {
        using var connector = await host.Connectors.ForAsync(teams.Url, CancellationToken.None);
        await connector.Conversations.SendToConversationAsync("19:abc@thread.tacv2", new Activity { Type = ActivityTypes.Message });
    }
}

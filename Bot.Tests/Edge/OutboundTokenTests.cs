using System.Net;
using Bot.Teams.Edge;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Bot.Tests.Edge;

public sealed class OutboundTokenTests : IAsyncLifetime
{
    private TokenIssuer issuer = null!;
    private LoopbackTeams teams = null!;
    private EdgeHost host = null!;

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        teams = await LoopbackTeams.StartAsync();
        host = await EdgeHost.WithAppIdAsync(issuer);
        host.Bot.Turn = RecordingBot.EchoAsync;
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await teams.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_carries_the_bots_own_token_and_one_token_serves_many()
    {
        await MessageAsync();
        await MessageAsync();
        Assert.Equal(["Bearer token-1", "Bearer token-1"], teams.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_token_near_its_end_is_fetched_again()
    {
        // MSAL counts a token out five minutes before its end.
        issuer.TokenLife = 299;
        await MessageAsync();
        await MessageAsync();
        Assert.Equal(["Bearer token-1", "Bearer token-2"], teams.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_post_of_the_bots_own_accord_carries_it_too()
    {
        await MessageAsync();
        await PostAsync(teams.Url);
        Assert.Equal("Bearer token-1", teams.Calls.Last().Authorization);
    }

    [Fact]
    public async Task The_bot_shows_its_id_and_secret_and_asks_for_the_Bot_Framework()
    {
        await MessageAsync();
        Assert.Equal(
            (TestIds.App, "not a secret", "https://api.botframework.com/.default", "client_credentials"),
            (Sent("client_id"), Sent("client_secret"), Sent("scope"), Sent("grant_type")));

        string? Sent(string field) => issuer.LatestRequest?[field];
    }

    [Fact]
    public async Task A_secret_that_has_run_out_is_told_as_a_refusal_without_the_authoritys_words()
    {
        await using var forgetful = await EdgeHost.WithAppIdAsync(issuer);
        issuer.KnowsTheBot = false;
        using var connector = await forgetful.Connectors.ForAsync("https://smba.trafficmanager.net/emea/", CancellationToken.None);
        var refusal = await Assert.ThrowsAsync<TeamsRefusedException>(
            () => connector.Conversations.SendToConversationAsync("19:abc@thread.tacv2", Message("Hej")));
        Assert.Equal(TeamsRefusedException.NoToken, refusal.Code);
        Assert.Contains(forgetful.Logs.Lines, line => line.Contains("invalid_client", StringComparison.Ordinal));
        Assert.DoesNotContain(forgetful.Logs.Lines, line => line.Contains("run out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_foreign_host_gets_neither_token_nor_text()
    {
        await using var foreign = await LoopbackTeams.StartAsync();
        await MessageAsync();
        var refusal = await Assert.ThrowsAsync<TeamsRefusedException>(() => PostAsync(foreign.Url));
        Assert.Equal((HttpStatusCode.Unauthorized, TeamsRefusedException.UntrustedServiceUrl), (refusal.Status, refusal.Code));
        Assert.Empty(foreign.Calls);
    }

    private async Task MessageAsync()
    {
        var token = new Token(issuer.Key.Credentials, teams.Url, host.Time.GetUtcNow());
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(teams.Url), token.Header()));
    }

    private async Task PostAsync(string serviceUrl)
    {
        using var connector = await host.Connectors.ForAsync(serviceUrl, CancellationToken.None);
        await connector.Conversations.SendToConversationAsync("19:abc@thread.tacv2", Message("Hej"));
    }

    private static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };
}

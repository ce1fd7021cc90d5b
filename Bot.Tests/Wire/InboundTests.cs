using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

public sealed class InboundTests : IAsyncLifetime
{
    private WireChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await WireChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("ikke json")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        Assert.Equal(400, (await _channel.SendAsync(HttpMethod.Post, body)).Status);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_post_is_allowed(string method)
    {
        Assert.Equal(405, (await _channel.SendAsync(new HttpMethod(method), "{}")).Status);
    }

    [Fact]
    public async Task Whoever_is_not_let_in_is_unauthorised()
    {
        _channel.Adapter = new CloudAdapter(new ClosedDoor());

        var answer = await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), turn => turn.SendActivityAsync("hej"));

        Assert.Equal(401, answer.Status);
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task A_message_from_teams_arrives_whole()
    {
        Activity? seen = null;
        var activity = WireActivity.Message(_channel.ServiceUrl, "<at>Dialogbot</at> hej");
        activity["nyt"] = "ukendt felt";

        await _channel.PostAsync(activity, turn =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });

        Assert.NotNull(seen);
        Assert.Equal("a-a-d", seen.From.AadObjectId);
        Assert.Equal("channel", seen.Conversation.ConversationType);
        Assert.Equal("tenant", seen.Conversation.TenantId);
        Assert.True(seen.Conversation.IsGroup);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 8, 0, 0, 123, TimeSpan.Zero), seen.Timestamp);
        Assert.Equal("ukendt felt", (string?)seen.Properties["nyt"]);
        var data = seen.GetChannelData<TeamsChannelData>();
        Assert.Equal(("19:team", "19:abc@thread.tacv2", "tenant"), (data.Team.Id, data.Channel.Id, data.Tenant.Id));
    }

    [Fact]
    public async Task The_name_that_calls_the_bot_can_be_taken_out_of_the_text()
    {
        var (mentioned, text) = (0, "");
        var activity = WireActivity.Message(_channel.ServiceUrl, "<at>Dialogbot</at> hej");
        activity["entities"] = JArray.Parse("""
            [
              { "type": "clientInfo", "locale": "da-DK" },
              { "type": "mention", "text": "<at>Dialogbot</at>", "mentioned": { "id": "28:bot", "name": "Dialogbot" } }
            ]
            """);

        await _channel.PostAsync(activity, turn =>
        {
            mentioned = turn.Activity.GetMentions().Length;
            text = turn.Activity.RemoveRecipientMention().Trim();
            return Task.CompletedTask;
        });

        Assert.Equal((1, "hej"), (mentioned, text));
    }

    [Fact]
    public async Task A_fault_goes_to_the_error_handler_which_may_still_answer()
    {
        _channel.Adapter.OnTurnError = (turn, fault) => turn.SendActivityAsync(fault.Message);

        var answer = await _channel.PostAsync(
            WireActivity.Message(_channel.ServiceUrl), _ => throw new InvalidOperationException("Beklager"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("Beklager", (string?)Assert.Single(_channel.Requests).Json["text"]);
    }

    [Fact]
    public async Task A_fault_that_nobody_handles_is_a_server_error()
    {
        var answer = await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), _ => throw new InvalidOperationException());

        Assert.Equal(500, answer.Status);
    }

    private sealed class ClosedDoor : BotFrameworkAuthentication
    {
        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
            Activity activity, string authHeader, CancellationToken cancellationToken) => throw new UnauthorizedAccessException();

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
            string authHeader, string channelIdHeader, CancellationToken cancellationToken) => throw new UnauthorizedAccessException();

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => throw new NotSupportedException();

        public override Task<UserTokenClient> CreateUserTokenClientAsync(
            ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

public sealed class ConversationTests : IAsyncLifetime
{
    private WireChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await WireChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_new_thread_says_channel_tenant_and_first_post()
    {
        _channel.Answer = (201, """{ "id": "19:abc@thread.tacv2;messageid=18", "activityId": "18" }""");
        var card = new JObject { ["type"] = "AdaptiveCard", ["version"] = "1.5" };
        var post = (Activity)MessageFactory.Attachment(new Attachment { ContentType = "card", Content = card });
        using var client = await _channel.ConnectAsync();

        var thread = await client.Conversations.CreateConversationAsync(new ConversationParameters
        {
            IsGroup = true,
            TenantId = "tenant",
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = "19:abc@thread.tacv2" } },
            Activity = post,
        });

        Assert.Equal(("19:abc@thread.tacv2;messageid=18", "18"), (thread.Id, thread.ActivityId));
        var request = Assert.Single(_channel.Requests);
        Assert.Equal(("POST", "/emea/v3/conversations"), (request.Method, request.Target));
        Assert.True((bool?)request.Json["isGroup"]);
        Assert.Equal("tenant", (string?)request.Json["tenantId"]);
        Assert.Equal("19:abc@thread.tacv2", (string?)request.Json["channelData"]?["channel"]?["id"]);
        Assert.Equal("message", (string?)request.Json["activity"]?["type"]);
        Assert.True(JToken.DeepEquals(card, request.Json["activity"]?["attachments"]?[0]?["content"]));
    }

    [Fact]
    public async Task A_post_and_a_reply_name_their_place_themselves()
    {
        using var client = await _channel.ConnectAsync();

        await client.Conversations.SendToConversationAsync(WireActivity.Thread, MessageFactory.Text("post"));
        await client.Conversations.ReplyToActivityAsync(WireActivity.Thread, "17/18", MessageFactory.Text("svar"));

        Assert.Equal(
            [
                ("POST", $"/emea/v3/conversations/{WireActivity.ThreadOnTheWire}/activities"),
                ("POST", $"/emea/v3/conversations/{WireActivity.ThreadOnTheWire}/activities/17%2F18"),
            ],
            _channel.Requests.Select(request => (request.Method, request.Target)));
    }

    [Fact]
    public async Task In_a_turn_an_update_puts_the_new_activity_in_the_place_of_the_old()
    {
        var update = MessageFactory.Text("rettet");
        update.Id = "42";

        await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), turn => turn.UpdateActivityAsync(update));

        var request = Assert.Single(_channel.Requests);
        Assert.Equal("PUT", request.Method);
        Assert.Equal($"/emea/v3/conversations/{WireActivity.ThreadOnTheWire}/activities/42", request.Target);
        Assert.Equal("rettet", (string?)request.Json["text"]);
        Assert.Equal("42", (string?)request.Json["id"]);
        Assert.Equal(WireActivity.Thread, (string?)request.Json["conversation"]?["id"]);
    }

    [Fact]
    public async Task In_a_turn_a_delete_names_the_activity()
    {
        await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), turn => turn.DeleteActivityAsync("42"));

        var request = Assert.Single(_channel.Requests);
        Assert.Equal("DELETE", request.Method);
        Assert.Equal($"/emea/v3/conversations/{WireActivity.ThreadOnTheWire}/activities/42", request.Target);
        Assert.Equal("", request.Body);
    }

    [Fact]
    public async Task Outside_a_turn_activities_are_updated_and_deleted_by_their_ids()
    {
        using var client = await _channel.ConnectAsync();

        await client.Conversations.UpdateActivityAsync(WireActivity.Thread, "42", MessageFactory.Text("rettet"));
        await client.Conversations.DeleteActivityAsync(WireActivity.Thread, "42");

        Assert.Equal(["PUT", "DELETE"], _channel.Requests.Select(request => request.Method));
        Assert.All(_channel.Requests, request => Assert.EndsWith("/activities/42", request.Target, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task What_the_channel_accepts_is_sent(int status)
    {
        _channel.Answer = (status, """{ "id": "1:answer" }""");
        using var client = await _channel.ConnectAsync();

        var response = await client.Conversations.SendToConversationAsync(WireActivity.Thread, MessageFactory.Text("hej"));

        Assert.Equal("1:answer", response.Id);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(502)]
    public async Task What_the_channel_refuses_is_an_exception(int status)
    {
        _channel.Answer = (status, """{ "error": { "code": "ConversationNotFound", "message": "nej" } }""");
        using var client = await _channel.ConnectAsync();

        await Assert.ThrowsAnyAsync<Exception>(
            () => client.Conversations.SendToConversationAsync(WireActivity.Thread, MessageFactory.Text("hej")));
    }

    [Fact]
    public async Task A_refusal_need_not_be_json()
    {
        _channel.Answer = (503, "<html>prøv igen</html>");
        using var client = await _channel.ConnectAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => client.Conversations.GetConversationPagedMembersAsync(WireActivity.Thread));
    }
}

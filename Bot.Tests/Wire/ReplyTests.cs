using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

public sealed class ReplyTests : IAsyncLifetime
{
    private WireChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await WireChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_reply_goes_to_the_activity_it_answers_with_the_conversation_id_escaped()
    {
        var answer = await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), turn => turn.SendActivityAsync("hej selv"));

        Assert.Equal((200, ""), (answer.Status, answer.Body));
        var request = Assert.Single(_channel.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal($"/emea/v3/conversations/{WireActivity.ThreadOnTheWire}/activities/1700000000001", request.Target);
        Assert.Equal("application/json; charset=utf-8", request.ContentType);
    }

    [Fact]
    public async Task A_reply_swaps_sender_and_recipient_and_stays_in_the_conversation()
    {
        await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), turn => turn.SendActivityAsync("æøå"));

        var reply = Assert.Single(_channel.Requests).Json;
        Assert.Equal("message", (string?)reply["type"]);
        Assert.Equal("æøå", (string?)reply["text"]);
        Assert.Equal("1700000000001", (string?)reply["replyToId"]);
        Assert.Equal("28:bot", (string?)reply["from"]?["id"]);
        Assert.Equal("29:anna", (string?)reply["recipient"]?["id"]);
        Assert.Equal(WireActivity.Thread, (string?)reply["conversation"]?["id"]);
        Assert.Equal("msteams", (string?)reply["channelId"]);
        Assert.Equal(_channel.ServiceUrl, (string?)reply["serviceUrl"]);
        Assert.Equal("da-DK", (string?)reply["locale"]);
        Assert.False(reply.ContainsKey("id"));
        Assert.DoesNotContain(reply.Properties(), property => property.Value.Type == JTokenType.Null);
    }

    [Fact]
    public async Task An_answer_to_an_activity_without_id_goes_to_the_conversation()
    {
        var activity = WireActivity.Message(_channel.ServiceUrl);
        activity.Remove("id");

        await _channel.PostAsync(activity, turn => turn.SendActivityAsync("hej"));

        Assert.Equal($"/emea/v3/conversations/{WireActivity.ThreadOnTheWire}/activities", Assert.Single(_channel.Requests).Target);
    }

    [Fact]
    public async Task The_bot_learns_the_id_of_what_it_sent()
    {
        var sent = MessageFactory.Text("hej");
        ResourceResponse? response = null;
        var responded = (Before: false, After: false);

        await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), async turn =>
        {
            responded.Before = turn.Responded;
            response = await turn.SendActivityAsync(sent);
            responded.After = turn.Responded;
        });

        Assert.Equal("1:answer", response?.Id);
        Assert.Equal("1:answer", sent.Id);
        Assert.Equal((false, true), responded);
    }

    [Fact]
    public async Task A_card_arrives_as_it_was_written()
    {
        var card = JObject.Parse("""{ "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "hej", "wrap": true } ] }""");
        var attachment = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = card };

        await _channel.PostAsync(
            WireActivity.Message(_channel.ServiceUrl), turn => turn.SendActivityAsync(MessageFactory.Attachment(attachment)));

        var arrived = Assert.Single(_channel.Requests).Json["attachments"]?.Single();
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)arrived?["contentType"]);
        Assert.True(JToken.DeepEquals(card, arrived?["content"]));
    }

    [Fact]
    public async Task A_trace_stays_at_home()
    {
        await _channel.PostAsync(
            WireActivity.Message(_channel.ServiceUrl),
            turn => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace, Name = "spor" }));

        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task The_turn_speaks_the_language_of_the_sender()
    {
        var culture = "";

        await _channel.PostAsync(WireActivity.Message(_channel.ServiceUrl), _ =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal("da-DK", culture);
    }
}

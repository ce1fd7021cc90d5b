using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

public sealed class InvokeTests : IAsyncLifetime
{
    private WireChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await WireChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task The_answer_to_a_card_action_is_the_http_response()
    {
        var body = new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.activity.message",
            Value = "Gemt",
        };

        var answer = await InvokeAsync("adaptiveCard/action", new InvokeResponse { Status = 200, Body = body });

        Assert.Equal(200, answer.Status);
        Assert.Equal(200, (int?)answer.Json["statusCode"]);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer.Json["type"]);
        Assert.Equal("Gemt", (string?)answer.Json["value"]);
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task The_answer_to_a_task_fetch_holds_the_dialog()
    {
        var task = new TaskModuleTaskInfo
        {
            Title = "Ugens spørgsmål",
            Height = "medium",
            Width = 500,
            Card = new Attachment { ContentType = "card", Content = new JObject { ["type"] = "AdaptiveCard" } },
        };
        var body = new TaskModuleResponse { Task = new TaskModuleContinueResponse { Value = task } };

        var answer = await InvokeAsync("task/fetch", new InvokeResponse { Status = 200, Body = body });

        Assert.Equal("continue", (string?)answer.Json["task"]?["type"]);
        var value = answer.Json["task"]?["value"];
        Assert.Equal("Ugens spørgsmål", (string?)value?["title"]);
        Assert.Equal("medium", (string?)value?["height"]);
        Assert.Equal(500, (int?)value?["width"]);
        Assert.Equal("AdaptiveCard", (string?)value?["card"]?["content"]?["type"]);
    }

    [Fact]
    public async Task The_answer_to_a_task_submit_may_be_a_sentence()
    {
        var body = new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = "Tak" } };

        var answer = await InvokeAsync("task/submit", new InvokeResponse { Status = 200, Body = body });

        Assert.Equal("message", (string?)answer.Json["task"]?["type"]);
        Assert.Equal("Tak", (string?)answer.Json["task"]?["value"]);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(412)]
    public async Task An_answer_may_be_a_status_alone(int status)
    {
        var answer = await InvokeAsync("task/submit", new InvokeResponse { Status = status });

        Assert.Equal((status, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        var answer = await _channel.PostAsync(WireActivity.Invoke(_channel.ServiceUrl, "ukendt"), _ => Task.CompletedTask);

        Assert.Equal(501, answer.Status);
    }

    [Fact]
    public async Task Whoever_expects_replies_gets_them_in_the_response_and_not_by_call()
    {
        var activity = WireActivity.Message(_channel.ServiceUrl);
        activity["deliveryMode"] = "expectReplies";

        var answer = await _channel.PostAsync(activity, async turn =>
        {
            await turn.SendActivityAsync("en");
            await turn.SendActivityAsync("to");
        });

        Assert.Equal(200, answer.Status);
        Assert.Equal(["en", "to"], answer.Json["activities"]!.Select(sent => (string?)sent["text"]));
        Assert.All(answer.Json["activities"]!, sent => Assert.Equal("1700000000001", (string?)sent["replyToId"]));
        Assert.Empty(_channel.Requests);
    }

    private Task<WireAnswer> InvokeAsync(string name, InvokeResponse response) =>
        _channel.PostAsync(
            WireActivity.Invoke(_channel.ServiceUrl, name),
            turn => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }));
}

using System.Net;
using System.Net.Http.Headers;
using Bot.Teams.Edge;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Edge;

public sealed class RetryTests
{
    private readonly ManualTime time = new();

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task What_Teams_asks_to_be_tried_again_is_tried_again(HttpStatusCode status)
    {
        var teams = new Answers(time, Say(status), Say(status), Say(HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(teams, RetryBudget.Post, HttpMethod.Put));
        Assert.Equal(3, teams.At.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_post_that_may_have_arrived_is_not_sent_again_outside_a_turn(HttpStatusCode status)
    {
        var teams = new Answers(time, Say(status));
        Assert.Equal(status, await SendAsync(teams, RetryBudget.Post));
        Assert.Single(teams.At);

        var lost = new Answers(time, _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "as arranged"));
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(lost, RetryBudget.Post));
        Assert.Single(lost.At);
    }

    [Fact]
    public async Task A_post_that_cannot_have_arrived_is_sent_again()
    {
        var teams = new Answers(
            time,
            _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "as arranged"),
            Say(HttpStatusCode.TooManyRequests),
            Say(HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(teams, RetryBudget.Post));
        Assert.Equal(3, teams.At.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task What_will_not_change_is_not_tried_again(HttpStatusCode status)
    {
        var teams = new Answers(time, Say(status));
        Assert.Equal(status, await SendAsync(teams, RetryBudget.Post));
        Assert.Single(teams.At);
    }

    [Fact]
    public async Task Retry_After_is_waited_for()
    {
        var pause = new RetryConditionHeaderValue(TimeSpan.FromSeconds(30));
        var teams = new Answers(time, Say(HttpStatusCode.TooManyRequests, pause), Say(HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(teams, RetryBudget.Post));
        Assert.Equal(TimeSpan.FromSeconds(30), teams.At[1] - teams.At[0]);
    }

    [Fact]
    public async Task Retry_After_as_a_moment_is_waited_for()
    {
        var moment = new RetryConditionHeaderValue(time.GetUtcNow() + TimeSpan.FromSeconds(20));
        var teams = new Answers(time, Say(HttpStatusCode.TooManyRequests, moment), Say(HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(teams, RetryBudget.Post));
        Assert.Equal(TimeSpan.FromSeconds(20), teams.At[1] - teams.At[0]);
    }

    [Fact]
    public async Task A_turn_does_not_wait_longer_than_its_reader()
    {
        var teams = new Answers(time, Say(HttpStatusCode.TooManyRequests, new RetryConditionHeaderValue(TimeSpan.FromSeconds(30))));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SendAsync(teams, RetryBudget.Turn));
        Assert.Single(teams.At);
    }

    [Fact]
    public async Task The_last_answer_stands_when_all_attempts_are_spent()
    {
        var answers = Enumerable.Repeat(Say(HttpStatusCode.BadGateway), 10).ToArray();
        var teams = new Answers(time, answers);
        Assert.Equal(HttpStatusCode.BadGateway, await SendAsync(teams, RetryBudget.Turn));
        Assert.Equal(1 + RetryBudget.Turn.Attempts, teams.At.Count);
    }

    [Fact]
    public async Task What_the_network_lost_is_sent_again()
    {
        var teams = new Answers(time, _ => throw new HttpRequestException("as arranged"), Say(HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(teams, RetryBudget.Post, HttpMethod.Put));
        Assert.Equal(2, teams.At.Count);
    }

    [Fact]
    public async Task Silence_counts_as_a_network_fault()
    {
        var teams = new Answers(time, Silence, Say(HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(teams, RetryBudget.Post, HttpMethod.Put));
        Assert.True(teams.At[1] - teams.At[0] >= RetryBudget.Post.PerAttempt);
    }

    [Fact]
    public async Task Lasting_silence_is_told_as_a_network_fault() =>
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(new Answers(time, Silence, Silence, Silence), RetryBudget.Turn));

    private static Func<CancellationToken, Task<HttpResponseMessage>> Say(
        HttpStatusCode status, RetryConditionHeaderValue? retryAfter = null) => _ =>
        {
            var response = new HttpResponseMessage(status);
            response.Headers.RetryAfter = retryAfter;
            return Task.FromResult(response);
        };

    private static async Task<HttpResponseMessage> Silence(CancellationToken ct)
    {
        var never = new TaskCompletionSource<HttpResponseMessage>();
        await using var end = ct.Register(() => never.TrySetCanceled(ct));
        return await never.Task;
    }

    private async Task<HttpStatusCode> SendAsync(Answers teams, RetryBudget budget, HttpMethod? method = null)
    {
        using var line = new HttpMessageInvoker(TeamsLine.Chain(teams, new RetryHandler(budget, time, NullLogger<RetryHandler>.Instance)));
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, "https://teams.example/v3/conversations/1/activities");
        using var response = await time.RunAsync(line.SendAsync(request, CancellationToken.None));
        return response.StatusCode;
    }

    private sealed class Answers(ManualTime time, params Func<CancellationToken, Task<HttpResponseMessage>>[] answers) : HttpMessageHandler
    {
        public List<DateTimeOffset> At { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            At.Add(time.GetUtcNow());
            return answers[At.Count - 1](cancellationToken);
        }
    }
}

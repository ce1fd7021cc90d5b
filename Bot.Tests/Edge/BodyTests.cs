using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Edge;

public sealed class BodyTests : IAsyncLifetime
{
    private const string ServiceUrl = "http://127.0.0.1:9/";
    private const int FiveMegabytes = 5 * 1024 * 1024;

    private EdgeHost host = null!;

    public async Task InitializeAsync() => host = await EdgeHost.LocalAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hello")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"}}")]
    [InlineData("{\"type\":\"message\"} {\"type\":\"message\"}")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("[]")]
    [InlineData("[{\"type\":\"message\"}]")]
    [InlineData("{}")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"  \"}")]
    [InlineData("{\"type\":{\"a\":1}}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"from\":5}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}")]
    [InlineData("{\"text\":\"no type\"}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(body));
        await TheNextGoodMessageArrives();
    }

    [Theory]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://127.0.0.1/\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"nonsense\",\"conversation\":{\"id\":\"1\"}}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"file:///etc/passwd\",\"conversation\":{\"id\":\"1\"}}")]
    public async Task What_cannot_be_answered_is_a_bad_request(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(body));
        await TheNextGoodMessageArrives();
    }

    [Theory]
    [InlineData("{\"type\":\"somethingNew\"}")]
    [InlineData("{\"type\":\"typing\"}")]
    public async Task An_unknown_type_is_acknowledged_and_let_go(string body)
    {
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(body));
        await TheNextGoodMessageArrives();
    }

    [Fact]
    public async Task Invalid_utf8_is_a_bad_request()
    {
        using var response = await host.SendAsync(new ByteArrayContent([.. "{\"type\":\""u8, 0xC3, 0x28, .. "\"}"u8]));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Brackets_without_end_are_a_bad_request(string open, string close)
    {
        var nest = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync($"{{\"type\":\"message\",\"value\":{nest}}}"));
        await TheNextGoodMessageArrives();
    }

    [Fact]
    public async Task Five_megabytes_with_a_length_are_too_large()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await host.PostAsync(Large(FiveMegabytes)));
        await TheNextGoodMessageArrives();
    }

    [Fact]
    public async Task Five_megabytes_in_chunks_are_too_large()
    {
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Large(FiveMegabytes))));
        content.Headers.ContentLength = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await TheNextGoodMessageArrives();
    }

    [Fact]
    public async Task The_longest_message_of_Teams_arrives_whole()
    {
        var text = new string('æ', 50_000);
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(ServiceUrl, activity => activity["text"] = text)));
        Assert.Equal(text, Assert.Single(host.Bot.Seen).Text);
    }

    [Fact]
    public async Task Messages_at_the_same_time_do_not_mix()
    {
        var texts = Enumerable.Range(0, 400).Select(number => new string((char)('a' + number % 26), 200 + number)).ToList();
        var answers = await Task.WhenAll(texts.Select(
            text => host.PostAsync(Activities.Message(ServiceUrl, activity => activity["text"] = text))));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(texts.Order(), host.Bot.Seen.Select(activity => activity.Text).Order());
    }

    [Fact]
    public async Task Text_that_looks_like_a_date_stays_as_it_was_written()
    {
        const string Date = "2026-11-22T10:00:00Z";
        await host.PostAsync(Activities.Message(ServiceUrl, activity => activity["value"] = new JObject { ["svar"] = Date }));
        var value = Assert.IsType<JObject>(Assert.Single(host.Bot.Seen).Value);
        Assert.Equal(Date, value["svar"]!.ToString());
    }

    [Fact]
    public async Task Only_post_is_answered()
    {
        using var response = await host.Client.GetAsync(new Uri("/api/messages", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private static string Large(int bytes) => Activities.Message(ServiceUrl, activity => activity["text"] = new string('a', bytes));

    private async Task TheNextGoodMessageArrives()
    {
        Assert.Empty(host.Bot.Seen);
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(ServiceUrl)));
        Assert.Single(host.Bot.Seen);
        Assert.DoesNotContain(host.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}

using Bot.Tests.Teams;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.SecondOpinion;

/// <summary>Whatever the service does, people can answer, and no word of theirs is logged.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Answer = "Vi lærte meget af kaktus i går.";

    /// <summary>Every logger that the bot does not own, at the level where it says most.</summary>
    private static readonly (string, string)[] SaysAll =
        [("Logging:LogLevel:System.Net.Http", "Trace"), ("Logging:LogLevel:Bot", "Trace"), ("Logging:LogLevel:Polly", "Trace")];

    private static readonly Dictionary<string, (RequestDelegate Does, string Logged)> Ways = new()
    {
        ["400"] = (Status(400), "Failed, status 400"),
        ["401"] = (Status(401), "Refused, status 401"),
        ["403"] = (Status(403), "Refused, status 403"),
        ["429"] = (Status(429), "Throttled, status 429"),
        ["500"] = (Status(500), "Failed, status 500"),
        ["503"] = (Status(503), "Failed, status 503"),
        ["redirects"] = (Redirect, "Failed, status 307"),
        ["cuts the line"] = (http => Do(http.Abort), "Unreachable, status 0"),
        ["cuts the line in the middle"] = (CutAsync, "Unreachable, status 0"),
        ["says nothing"] = (_ => Task.CompletedTask, "Unreadable, status 200"),
        ["says HTML"] = (Say("<html>kaktus</html>"), "Unreadable, status 200"),
        ["says half of it"] = (Say("""{"results": {"documents": [{"id": "1", "entities": [{"text": "kaktus" """), "Unreadable, status 200"),
        ["says null"] = (Say("null"), "Unreadable, status 0"),
        ["says a list"] = (Say("[]"), "Unreadable, status 200"),
        ["forgets the results"] = (Say("{}"), "Unreadable, status 200"),
        ["forgets the document"] = (Say("""{"results": {"documents": [], "errors": []}}"""), "Unreadable, status 0"),
        ["tells of another document"] = (Say(Document("2", "")), "Unreadable, status 0"),
        ["could not read the document"] = (
            Say("""{"results": {"documents": [], "errors": [{"id": "1", "error": {"code": "InvalidArgument", "message": "kaktus"}}]}}"""),
            "NotAnalyzed, status 0"),
        ["counts beyond the end"] = (Say(Document("1", Entity("30", "6"))), "Unreadable, status 0"),
        ["counts backwards"] = (Say(Document("1", Entity("-1", "6"))), "Unreadable, status 0"),
        ["finds nothing anywhere"] = (Say(Document("1", Entity("3", "0"))), "Unreadable, status 0"),
        ["counts as no int does"] = (Say(Document("1", Entity("2147483647", "2147483647"))), "Unreadable, status 0"),
        ["counts in words"] = (Say(Document("1", Entity("\"kaktus\"", "6"))), "Unreadable, status 200"),
        ["finds null"] = (Say(Document("1", "null")), "Unreadable, status 0"),
        ["talks without end"] = (TalkAsync, "TooLarge, status 0"),
    };

    private LanguageImitation service = null!;

    public static TheoryData<string> Named => [.. Ways.Keys];

    public async Task InitializeAsync() => service = await LanguageImitation.StartAsync();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Named))]
    public async Task A_service_that_fails_lets_the_answer_through_with_one_line_in_the_log(string way)
    {
        service.Misbehaviour = Ways[way].Does;
        await using var bot = await RunningBot.StartAsync([.. service.Settings, .. SaysAll]);

        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Answer);

        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
        Assert.Single(service.Questions);
        Assert.Contains($"({Ways[way].Logged})", Assert.Single(Complaints(bot)), StringComparison.Ordinal);
        AssertNothingSaid(bot);
    }

    [Fact]
    public async Task Nobody_listening_lets_the_answer_through()
    {
        var settings = service.Settings;
        await service.DisposeAsync();
        await using var bot = await RunningBot.StartAsync([.. settings, .. SaysAll]);

        Assert.True((await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Answer)).Card.Has("Tak, det er modtaget."));
        Assert.Contains("(Unreachable, status 0)", Assert.Single(Complaints(bot)), StringComparison.Ordinal);
        AssertNothingSaid(bot);
    }

    [Fact]
    public async Task A_service_that_is_silent_is_waited_for_two_seconds_by_the_clock()
    {
        service.Misbehaviour = http => Task.Delay(Timeout.Infinite, http.RequestAborted);
        await using var bot = await RunningBot.StartAsync([.. service.Settings, .. SaysAll]);
        var card = await bot.AskAsync();

        var sending = bot.Person("Medarbejder 1").SendAsync(card, Answer);
        await AskedAsync(times: 1);
        bot.Time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.Empty(Complaints(bot));
        bot.Time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.True((await sending).Card.Has("Tak, det er modtaget."));
        Assert.Contains("(TimedOut, status 0)", Assert.Single(Complaints(bot)), StringComparison.Ordinal);
        AssertNothingSaid(bot);
    }

    [Fact]
    public async Task A_service_that_begins_and_does_not_end_is_not_waited_for_longer()
    {
        service.Misbehaviour = async http =>
        {
            await http.Response.WriteAsync("{\"results\": ");
            await http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        };
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var card = await bot.AskAsync();

        var sending = bot.Person("Medarbejder 1").SendAsync(card, Answer);
        await AskedAsync(times: 1);

        Assert.True((await bot.Time.RunAsync(sending)).Card.Has("Tak, det er modtaget."));
        Assert.Contains("(TimedOut, status 0)", Assert.Single(Complaints(bot)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_several_faults_it_is_left_alone_for_a_minute_and_then_asked_again()
    {
        service.Misbehaviour = Status(503);
        service.Objections.Add(new("kaktus", "Person"));
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var card = await bot.AskAsync();
        foreach (var person in bot.People(6))
            Assert.True((await person.SendAsync(card, Answer)).Card.Has("Tak, det er modtaget."));

        Assert.Equal(4, service.Questions.Count);
        Assert.Equal(4, Complaints(bot).Count());
        Assert.Single(bot.Logs.Lines, line => line.Contains(" 2007 ", StringComparison.Ordinal));

        service.Misbehaviour = null;
        await bot.AdvanceAsync(TimeSpan.FromSeconds(61));
        var form = await bot.Person("Medarbejder 7").SendAsync(card, Answer);
        Assert.True(form.Card.Has("“kaktus” ligner et navn."), form.Json);
        Assert.Equal(5, service.Questions.Count);
    }

    [Fact]
    public async Task What_a_healthy_service_says_is_not_logged_either()
    {
        service.Objections.Add(new("kaktus", "Person"));
        await using var bot = await RunningBot.StartAsync([.. service.Settings, .. SaysAll]);

        await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Answer);

        Assert.Empty(Complaints(bot));
        AssertNothingSaid(bot);
    }

    private async Task AskedAsync(int times)
    {
        for (var tries = 0; service.Questions.Count < times; tries++)
        {
            Assert.True(tries < 1500, "The service was not asked.");
            await Task.Delay(20);
        }
    }

    private static IEnumerable<string> Complaints(RunningBot bot) =>
        bot.Logs.Lines.Where(line => line.Contains(" 2006 ", StringComparison.Ordinal));

    private static void AssertNothingSaid(RunningBot bot)
    {
        var logged = string.Join('\n', bot.Logs.Lines);
        Assert.DoesNotContain("kaktus", logged, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(LanguageImitation.Key, logged, StringComparison.OrdinalIgnoreCase);
    }

    private static RequestDelegate Status(int status) => http =>
    {
        http.Response.StatusCode = status;
        return LanguageImitation.SayAsync(http, new JObject { ["error"] = new JObject { ["message"] = "kaktus" } });
    };

    private static RequestDelegate Say(string answer) => http => LanguageImitation.SayAsync(http, answer);

    /// <summary>To itself: if it were followed, there would be a second question.</summary>
    private static Task Redirect(HttpContext http) => Do(() =>
    {
        http.Response.StatusCode = 307;
        http.Response.Headers.Location = "/language/:analyze-text";
    });

    private static async Task CutAsync(HttpContext http)
    {
        http.Response.ContentLength = 1000;
        await http.Response.WriteAsync("{\"kaktus\":");
        await http.Response.Body.FlushAsync();
        http.Abort();
    }

    private static async Task TalkAsync(HttpContext http)
    {
        var words = new string('k', 64 * 1024);
        for (var times = 0; times < 100 && !http.RequestAborted.IsCancellationRequested; times++)
            await http.Response.WriteAsync(words);
    }

    private static Task Do(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private static string Document(string id, string entities) =>
        $$$"""{"results": {"documents": [{"id": "{{{id}}}", "entities": [{{{entities}}}]}], "errors": []}}""";

    private static string Entity(string offset, string length) =>
        $$"""{"text": "kaktus", "category": "Person", "offset": {{offset}}, "length": {{length}}, "confidenceScore": 0.9}""";
}

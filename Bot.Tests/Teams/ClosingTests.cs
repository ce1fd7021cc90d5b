using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class ClosingTests
{
    [Fact]
    public async Task The_clock_closes_a_round_when_its_time_has_come()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.");
        await bot.AdvanceAsync(TimeSpan.FromDays(5) - TimeSpan.FromMinutes(3));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsSummary);

        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));

        AssertGivenOnce(bot);
        var closed = bot.Teams.Everything.Last(told => told.IsUpdate).Card!;
        Assert.True(closed.Has("1 har svaret · Lukket søndag d. 11. januar kl. 9.30"));
        Assert.Empty(closed.Inputs());
        Assert.Empty(closed.Buttons());
        Assert.Contains("\"state\":\"Reported\"", Assert.Single(bot.Kept("rounds")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_closes_it_now_after_being_asked_once_more()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.LeaderRoundAsync());

        var sure = await leader.PressAsync(card, "Luk nu");
        Assert.True(sure.Card.Has("Luk runden nu? Teamet og du får det samlede billede samtidig."));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsSummary);

        var done = await leader.PressAsync(sure.Card!, "Ja, luk runden");
        Assert.Equal("Runden er lukket. Teamet og du har fået det samlede billede.", done.Sentence);
        AssertGivenOnce(bot);
        Assert.True(
            (await bot.Person("Medarbejder 1").SendAsync(card, "For sent.")).Card.Has("Runden lukkede tirsdag d. 6. januar kl. 9.30"));
        Assert.Equal(["Runden er allerede lukket."], (await leader.PressAsync(card, "Luk nu")).Card!.Texts());
    }

    [Fact]
    public async Task Nobody_else_can_close_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.LeaderRoundAsync();
        var sure = await bot.Person(Scenes.Leader).PressAsync(card, "Luk nu");
        var other = bot.Person("Medarbejder 1");

        Assert.StartsWith(
            "Det kan kun kanalens leder gøre.", (await other.PressAsync(card, "Luk nu")).Card!.Texts()[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "Det kan kun kanalens leder gøre.", (await other.PressAsync(sure.Card!, "Ja, luk runden")).Sentence, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"Open\"", Assert.Single(bot.Kept("rounds")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_by_the_leader_many_times_and_by_the_clock_at_once_it_is_reported_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.LeaderRoundAsync());
        var sure = (await leader.PressAsync(card, "Luk nu")).Card!;

        var closings = Enumerable.Range(0, 5).Select(_ => leader.PressAsync(sure, "Ja, luk runden")).ToList();
        await bot.AdvanceAsync(TimeSpan.FromDays(6.5));
        await Task.WhenAll(closings);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(5));

        AssertGivenOnce(bot);
    }

    [Fact]
    public async Task While_the_leaders_closing_is_still_on_its_way_the_clock_does_not_report_it_too()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.LeaderRoundAsync());
        var sure = (await leader.PressAsync(card, "Luk nu")).Card!;
        var arrived = new TaskCompletionSource();
        bot.Teams.Delay = told => told.IsUpdate ? arrived.Task : Task.CompletedTask;
        var closing = leader.PressAsync(sure, "Ja, luk runden");
        await bot.Teams.UntilAsync(() => bot.Kept("rounds").Values.Single().Contains("\"state\":\"Closed\"", StringComparison.Ordinal));

        // Whoever saves a setup wakes the clock.
        var begun = bot.Store.ClockRoundsBegun;
        await bot.SetUpAsync(channel: "19:other@thread.tacv2");
        await bot.ClockRoundAsync(begun);
        arrived.SetResult();
        await closing;

        AssertGivenOnce(bot);
    }

    [Fact]
    public async Task A_summary_that_a_crash_kept_back_is_given_after_the_restart()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.");
        bot.Teams.Refusal = told => told.IsUpdate ? (500, "ServiceError") : null;
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        Assert.Contains("\"state\":\"Closed\"", Assert.Single(bot.Kept("rounds")).Value, StringComparison.Ordinal);
        await bot.StopAsync();
        bot.Teams.Refusal = _ => null;

        await bot.StartAgainAsync();
        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));

        AssertGivenOnce(bot);
        Assert.True(bot.Teams.Everything.First(Scenes.IsSummary).Card.Has("1 svarede."));
    }

    [Theory]
    [InlineData(500, "ServiceError")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(404, "ConversationNotFound")]
    public async Task A_leader_who_cannot_be_reached_does_not_make_the_channel_read_it_again_and_again(int status, string code)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        bot.Teams.Refusal = told => told.IsPublic ? null : (status, code);

        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));

        Assert.Single(bot.Teams.Everything, Scenes.IsSummary);
        Assert.Contains("\"state\":\"Reported\"", Assert.Single(bot.Kept("rounds")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reported_round_is_off_the_clocks_list()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        await bot.AdvanceAsync(TimeSpan.FromDays(5));

        Assert.Empty(JObject.Parse(Assert.Single(bot.Kept("channels")).Value)["unfinishedRounds"]!);
    }

    /// <summary>The same card once in the round's thread and once in the leader's private chat.</summary>
    private static void AssertGivenOnce(RunningBot bot)
    {
        var given = bot.Teams.Everything.Where(Scenes.IsSummary).ToList();
        Assert.Equal(2, given.Count);
        var posted = JObject.Parse(bot.Kept("rounds").Values.Single())["posted"]!;
        Assert.Single(given, told => told.Path == $"/teams/v3/conversations/{posted["conversationId"]}/activities");
        Assert.Single(given, told => told.Path == "/teams/v3/conversations/personal-29:Lone/activities");
        Assert.Equal(given[0].Card!.ToString(), given[1].Card!.ToString());
    }
}

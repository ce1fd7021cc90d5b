using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>What an instance leaves behind when it dies is taken over by whoever is there, once.</summary>
public sealed class RepairTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    [Fact]
    public async Task A_claimed_round_that_nobody_knows_to_have_arrived_is_posted_by_one_of_two_bots()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        await CrashAsync(bot, Claimed);
        await using var second = await SecondBot.StartAsync(bot);

        // Well before the five minutes: waiting for a slow clock may itself turn it on by one.
        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));
        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));
        await bot.Teams.UntilAsync(() => (string?)bot.Round()["state"] == "Open");
        await bot.AdvanceAsync(Patience);

        Assert.Equal(2, bot.Teams.Everything.Count(Scenes.IsPrompt));
    }

    [Theory]
    [InlineData("19:general@thread.tacv2")]
    [InlineData("19:general@thread.tacv2;messageid=1002")]
    public async Task A_claimed_round_whose_card_teams_refreshes_for_somebody_is_not_posted_again(string conversation)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var posted = bot.Round()["posted"]!;
        await CrashAsync(bot, Claimed);

        var person = bot.Person("Medarbejder 1");
        var refresh = person.PressOf(card, "Mit svar");
        refresh["replyToId"] = posted["activityId"];
        refresh["conversation"]!["id"] = conversation;
        await person.InvokeAsync(refresh);

        Assert.Equal("Open", (string?)bot.Round()["state"]);
        Assert.Equal(posted.ToString(), bot.Round()["posted"]!.ToString());
        await bot.AdvanceAsync(Patience);
        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
    }

    [Fact]
    public async Task A_card_in_another_channel_proves_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await CrashAsync(bot, Claimed);

        var stranger = bot.Person("Medarbejder 1", channel: "19:other@thread.tacv2");
        var refresh = stranger.PressOf(card, "Mit svar");
        refresh["replyToId"] = "999";
        await stranger.InvokeAsync(refresh);

        Assert.Equal("Claimed", (string?)bot.Round()["state"]);
    }

    [Fact]
    public async Task A_closed_round_left_without_its_summary_is_reported_once_by_one_of_two_bots()
    {
        await using var bot = await RunningBot.StartAsync();
        await AnsweredAndReportedAsync(bot);
        var before = bot.Teams.Everything.Count(Scenes.IsSummary);
        await CrashAsync(bot, round => Left(round, "Closed"));
        await using var second = await SecondBot.StartAsync(bot);

        await bot.AdvanceAsync(Patience);
        await bot.Teams.UntilAsync(() => (string?)bot.Round()["state"] == "Reported");
        await bot.AdvanceAsync(Patience);

        // Once in the thread and once to the leader, as if the first had never been.
        Assert.Equal(before + 2, bot.Teams.Everything.Count(Scenes.IsSummary));
        Assert.Equal("Reported", (string?)bot.Round()["state"]);
    }

    [Fact]
    public async Task A_summary_that_may_have_arrived_is_not_sent_again_but_written_on_the_rounds_own_card()
    {
        await using var bot = await RunningBot.StartAsync();
        await AnsweredAndReportedAsync(bot);
        var sent = bot.Teams.Everything.Count(told => Scenes.IsSummary(told) && !told.IsUpdate);
        await CrashAsync(bot, round => Left(round, "Reporting"));
        await using var second = await SecondBot.StartAsync(bot);

        await bot.AdvanceAsync(TimeSpan.FromMinutes(3));
        Assert.DoesNotContain(bot.Teams.Everything, told => Scenes.IsSummary(told) && told.IsUpdate);
        await bot.AdvanceAsync(Patience);
        var mended = await bot.Teams.WaitForAsync(told => Scenes.IsSummary(told) && told.IsUpdate);

        Assert.True(mended.Card.Has("1 svarede."));
        Assert.True(mended.Card.Has("1 har svaret · Lukket søndag d. 11. januar kl. 9.30"));
        Assert.EndsWith("/" + (string?)bot.Round()["posted"]!["activityId"], mended.Path, StringComparison.Ordinal);
        Assert.Equal(sent, bot.Teams.Everything.Count(told => Scenes.IsSummary(told) && !told.IsUpdate));
        await bot.Teams.UntilAsync(() => (string?)bot.Round()["state"] == "Reported");
        Assert.Equal(bot.Round()["posted"]!.ToString(), bot.Round()["summaryCard"]!.ToString());
    }

    [Fact]
    public async Task A_summary_that_teams_refuses_is_sent_again_and_one_that_meets_silence_is_not()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        bot.Teams.Refusal = told => IsReply(told) ? (500, "ServiceError") : null;
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        Assert.Equal("Closed", (string?)bot.Round()["state"]);

        bot.Teams.Refusal = told => IsReply(told) ? (408, "Timeout") : null;
        await bot.AdvanceAsync(Patience);
        Assert.Equal("Reporting", (string?)bot.Round()["state"]);
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsSummary);

        bot.Teams.Refusal = _ => null;
        await bot.AdvanceAsync(Patience);
        Assert.True(Assert.Single(bot.Teams.Everything, Scenes.IsSummary).IsUpdate);
        Assert.Equal("Reported", (string?)bot.Round()["state"]);
    }

    [Fact]
    public async Task Answers_without_a_key_that_a_crash_left_half_sealed_are_sealed_once_each()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        foreach (var (at, person) in bot.People(6).Index())
            await person.SendAsync(card, $"Svar nummer {at}.", ("keyless", "true"), ("visibility", "Team"));
        var written = 0;
        bot.Store.IsBroken = path => path.Name.StartsWith("keyless-", StringComparison.Ordinal) && ++written > 2;
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        Assert.Equal(8, bot.Kept("answers").Count);
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsSummary);

        bot.Store.IsBroken = _ => false;
        await bot.AdvanceAsync(Patience);

        Assert.Equal(6, bot.Kept("answers").Count);
        Assert.All(bot.Kept("answers").Keys, path => Assert.StartsWith("keyless-", Path.GetFileName(path), StringComparison.Ordinal));
        Assert.Empty(bot.Kept("salts"));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card.Has("6 svarede."));
    }

    [Fact]
    public async Task Two_bots_ask_a_due_question_once_and_report_a_round_once_whoever_closes_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var second = await SecondBot.StartAsync(bot);
        await bot.SetUpAsync("9.45");
        await bot.AdvanceAsync(TimeSpan.FromMinutes(15));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        var card = (await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card!;
        await bot.Teams.UntilAsync(() => (string?)bot.Round()["state"] == "Open");
        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(at =>
            new TeamMember(bot, "Medarbejder 1") { Door = at % 2 == 0 ? null : second.Http }
                .SendAsync(card, $"Svar nummer {at}.", ("keyless", at % 4 < 2 ? "true" : ""))));
        Assert.Single(bot.Kept("answers"));

        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        // Before that, time would jump while the other bot is reporting, and the round would look left behind.
        await bot.Teams.UntilAsync(() => (string?)bot.Round()["state"] == "Reported");
        await bot.AdvanceAsync(Patience);
        Assert.Equal(2, bot.Teams.Everything.Count(Scenes.IsSummary));
        Assert.Single(bot.Kept("answers"));
    }

    private static bool IsReply(Told told) => Scenes.IsSummary(told) && !told.IsUpdate;

    private static async Task AnsweredAndReportedAsync(RunningBot bot)
    {
        await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), "Et svar.");
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        await bot.Teams.UntilAsync(() => (string?)bot.Round()["state"] == "Reported");
    }

    private static async Task CrashAsync(RunningBot bot, Action<JObject> left)
    {
        await bot.StopAsync();
        await bot.LeaveRoundAsync(left);
        var (path, kept) = Assert.Single(bot.Kept("channels"));
        var channel = JObject.Parse(kept);
        channel["unfinishedRounds"] = new JArray("week-2026-w02");
        await File.WriteAllTextAsync(Path.Combine(bot.Folder, path), channel.ToString());
        await bot.StartAgainAsync();
    }

    private static void Claimed(JObject round)
    {
        round["state"] = "Claimed";
        round.Remove("posted");
    }

    private static void Left(JObject round, string state)
    {
        round["state"] = state;
        round.Remove("summaryCard");
    }
}

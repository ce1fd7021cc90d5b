using Bot.Dialogs.Prompts;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class ClockTests
{
    private const string OtherChannel = "19:other@thread.tacv2";

    [Fact]
    public async Task The_clock_asks_at_the_channels_own_time_and_not_before()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");

        await bot.AdvanceAsync(TimeSpan.FromMinutes(14));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);

        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("Åben til søndag d. 11. januar kl. 9.45"));
    }

    [Fact]
    public async Task After_the_clock_has_asked_a_leader_cannot_ask_the_same_week_again()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.AdvanceAsync(TimeSpan.FromMinutes(20));
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");

        await bot.Teams.WaitForAsync(told => told.Text?.StartsWith(
            "Ugens spørgsmål er allerede stillet i uge 2.", StringComparison.Ordinal) == true);
        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
    }

    [Fact]
    public async Task Next_week_brings_another_question()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        await bot.AdvanceAsync(TimeSpan.FromDays(7));

        await bot.Teams.WaitForAsync(Scenes.IsPrompt, count: 2);
        var questions = bot.Teams.Everything.Where(Scenes.IsPrompt).Select(told => told.Card!.Texts()[1]).ToList();
        Assert.Equal(2, questions.Distinct().Count());
    }

    [Fact]
    public async Task A_round_that_closes_as_the_next_question_falls_due_is_counted_before_that_is_chosen()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45", openDays: "7");
        await bot.AdvanceAsync(TimeSpan.FromMinutes(15));
        for (var asked = 2; asked <= 5; asked++)
        {
            await bot.AdvanceAsync(TimeSpan.FromDays(7));
            await bot.Teams.WaitForAsync(Scenes.IsPrompt, asked);
        }

        var channel = JObject.Parse(Assert.Single(bot.Kept("channels")).Value);
        var rotation = new Rotation(PromptBank.BuiltIn, WorkCalendar.Danish);
        var silent = channel["usedPrompts"]!.Select(use => new UsedPrompt(new((string)use["prompt"]!), IsoWeek.Parse((string)use["week"]!)) { Answers = 0 }).ToList();
        Assert.All(silent.Index(), use => Assert.Equal(
            use.Item.Prompt,
            Assert.IsType<RotationOutcome.Chosen>(rotation.Choose((string)channel["key"]!, Audience.Everyone, use.Item.Week, new(silent[..use.Index], []))).Choice.Prompt.Id));
    }

    [Fact]
    public async Task A_week_that_the_bank_has_nothing_for_is_logged_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.ChangeChannelAsync(channel => channel["leaderPrompts"] = new JArray(
            PromptBank.BuiltIn.All.Select(prompt => new JObject { ["prompt"] = prompt.Id.Value, ["week"] = "2026-W01" })));

        for (var minutes = 15; minutes < 20; minutes++)
            await bot.AdvanceAsync(TimeSpan.FromMinutes(minutes == 15 ? 15 : 1));

        Assert.Single(bot.Logs.Lines, line => line.Contains(" 1007 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_is_set_up_later_that_week_waits_for_the_next_one()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.00");
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);

        await bot.AdvanceAsync(TimeSpan.FromDays(2));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("uge 3"));
    }

    [Fact]
    public async Task Without_a_med_date_the_clock_asks_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Person(Scenes.Leader).SaveSetupAsync(await bot.InstallAsync(), ("time", "9.45"));
        await bot.AdvanceAsync(TimeSpan.FromDays(7));

        Assert.Empty(bot.Kept("rounds"));
    }

    [Fact]
    public async Task A_week_that_was_missed_while_the_bot_was_down_is_caught_up_within_its_window()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.StopAsync();
        bot.Time.Advance(TimeSpan.FromDays(3));
        await bot.StartAgainAsync();

        // Open no longer than if it had been asked in time.
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("Åben til søndag d. 11. januar kl. 9.45"));
    }

    [Fact]
    public async Task After_the_window_the_missed_week_stays_missed()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45", openDays: "3");
        await bot.StopAsync();
        bot.Time.Advance(TimeSpan.FromDays(3.5));
        await bot.StartAgainAsync();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Empty(bot.Kept("rounds"));
        await bot.AdvanceAsync(TimeSpan.FromDays(4));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("uge 3"));
    }

    [Fact]
    public async Task The_summer_weeks_are_quiet()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.StopAsync();

        // Tuesday 7 July 2026, in week 28, long after the question's time of day.
        bot.Time.Advance(TimeSpan.FromDays(182) + TimeSpan.FromHours(3));
        await bot.StartAgainAsync();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await bot.AdvanceAsync(TimeSpan.FromDays(6.5));
            Assert.Empty(bot.Kept("rounds"));
        }

        await bot.AdvanceAsync(TimeSpan.FromDays(2));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("uge 31"));
    }

    [Fact]
    public async Task A_channel_that_teams_shut_the_bot_out_of_is_put_to_rest()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        bot.Teams.Refusal = told => Scenes.IsPrompt(told) ? (403, "BotNotInConversationRoster") : null;

        await bot.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Contains("\"isActive\":false", Assert.Single(bot.Kept("channels")).Value, StringComparison.Ordinal);

        await bot.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Single(bot.Teams.Refused);
    }

    [Fact]
    public async Task A_channel_that_fails_keeps_no_other_from_its_question()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.SetUpAsync("9.45", channel: OtherChannel);
        bot.Teams.Refusal = told =>
            Scenes.IsPrompt(told) && told.Json.Contains(TeamMember.Channel, StringComparison.Ordinal) ? (500, "ServiceError") : null;

        await bot.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Contains(OtherChannel, Assert.Single(bot.Teams.Everything, Scenes.IsPrompt).Json, StringComparison.Ordinal);

        bot.Teams.Refusal = _ => null;
        await bot.AdvanceAsync(TimeSpan.FromMinutes(6));
        Assert.Equal(2, bot.Teams.Everything.Count(Scenes.IsPrompt));
        Assert.All(bot.Kept("rounds").Values, round => Assert.Contains("\"state\":\"Open\"", round, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_whose_document_is_damaged_keeps_no_other_from_its_question()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        foreach (var name in (string[])["0000", "ffff"])
            await File.WriteAllTextAsync(Path.Combine(bot.Folder, "channels", name + ".json"), "{ damaged");

        await bot.AdvanceAsync(TimeSpan.FromMinutes(15));

        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
    }
}

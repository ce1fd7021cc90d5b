using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class PauseTests
{
    [Fact]
    public async Task A_pause_keeps_the_bot_quiet_and_ends_by_itself()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");

        var said = await (await PageAsync(bot)).SaveAsync(bot, "2026-01-20");
        await bot.AdvanceAsync(TimeSpan.FromDays(7));
        await bot.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal("Gemt. Jeg stiller ikke ugens spørgsmål igen før den 20. januar 2026.", said.Sentence);
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);
        await bot.AdvanceAsync(TimeSpan.FromDays(7));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("uge 4"));
    }

    [Fact]
    public async Task A_pause_is_shown_in_setup_and_can_be_ended_early_without_catching_up()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await (await PageAsync(bot)).SaveAsync(bot, "2026-02-10");
        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.True((await SetupAsync(bot)).Has("Kanalen holder pause. Det næste spørgsmål kommer tidligst den 10. februar 2026."));
        var ended = await bot.Person(Scenes.Leader).PressAsync((await PageAsync(bot)).Card!, "Slut pausen nu");

        Assert.Equal("Pausen er slut. Ugens spørgsmål kommer igen på den sædvanlige dag.", ended.Sentence);
        Assert.False((await SetupAsync(bot)).Has("Kanalen holder pause."));
        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        await bot.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("uge 3"));
    }

    [Theory]
    [InlineData("2026-01-06")] // today
    [InlineData("2026-03-04")] // one day over eight weeks
    [InlineData("")]
    [InlineData("snart")]
    public async Task A_date_that_cannot_be_comes_back_in_the_form(string date)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();

        var again = await (await PageAsync(bot)).SaveAsync(bot, date);

        Assert.True(again.Card.Has("Vælg en dag fra i morgen og højst otte uger frem."));
        Assert.Equal(date, again.Card!.ValueOf("until") ?? "");
    }

    [Theory]
    [InlineData(false)] // the store cannot be written
    [InlineData(true)] // nor read
    public async Task A_pause_can_still_be_ended_after_another_date_could_not_be_kept(bool isDown)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        await (await PageAsync(bot)).SaveAsync(bot, "2026-01-20");
        var page = await PageAsync(bot);
        bot.Store.IsBroken = path => path.Value.StartsWith("channels/", StringComparison.Ordinal);
        bot.Store.IsDown = isDown;

        var again = await page.SaveAsync(bot, "2026-01-27");
        (bot.Store.IsBroken, bot.Store.IsDown) = (_ => false, false);

        Assert.Equal("2026-01-27", again.Card!.ValueOf("until"));
        Assert.StartsWith("Pausen er slut.", (await bot.Person(Scenes.Leader).PressAsync(again.Card!, "Slut pausen nu")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_leader_may_pause()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        var page = await PageAsync(bot);

        var refused = await bot.Person("Medarbejder 1").PressAsync(page.Card!, "Hold pause", ("until", "2026-01-20"));

        Assert.StartsWith("Det kan kun kanalens leder gøre.", refused.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-01-20", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_counted_and_after_four_quiet_weeks_the_leader_alone_is_told_of_the_pause()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        for (var week = 0; week < 4; week++)
        {
            Assert.DoesNotContain(bot.Teams.Everything, told => told.Card.Has("Trænger I til en pause"));
            await bot.AdvanceAsync(TimeSpan.FromDays(7));
            await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
            await bot.Teams.WaitForAsync(Scenes.IsPrompt, count: week + 2);
        }

        var hint = await bot.Teams.WaitForAsync(told => told.Card.Has("Trænger I til en pause"));
        Assert.False(hint.IsPublic);
        Assert.Single(bot.Teams.Everything, told => told.Card.Has("Trænger I til en pause"));
        var used = (JArray)JObject.Parse(Assert.Single(bot.Kept("channels")).Value)["usedPrompts"]!;
        Assert.Equal([0, 0, 0, 0, null], used.Select(use => (int?)use["answers"]));
    }

    private static async Task<JObject> SetupAsync(RunningBot bot)
    {
        await bot.Person(Scenes.Leader).MentionAsync("opsætning");
        var offer = await bot.Teams.WaitForAsync(told => told.Card is { } card && card.Buttons().Contains("Åbn opsætning"));
        return (await bot.Person(Scenes.Leader).PressAsync(offer.Card!, "Åbn opsætning")).Card!;
    }

    private static async Task<PausePage> PageAsync(RunningBot bot)
    {
        await bot.Person(Scenes.Leader).MentionAsync("pause");
        var offer = await bot.Teams.WaitForAsync(told => told.Card is { } card && card.Buttons().Contains("Vælg dato"));
        return new((await bot.Person(Scenes.Leader).PressAsync(offer.Card!, "Vælg dato")).Card!);
    }

    private sealed record PausePage(JObject Card)
    {
        public Task<Shown> SaveAsync(RunningBot bot, string until) => bot.Person(Scenes.Leader).PressAsync(Card, "Hold pause", ("until", until));
    }
}

using Bot.Tests.Teams;

namespace Bot.Tests.Retention;

public sealed class WholeLifeTests
{
    [Fact]
    public async Task Eighteen_months_after_closing_the_answers_their_markers_and_the_round_are_gone_and_nothing_else_is()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        foreach (var person in bot.People(3))
            await person.SendAsync(card, "Vi ringede straks.", ("visibility", "Team"));
        await bot.TellAsync("Medarbejder 1");
        await bot.AdvanceAsync(TimeSpan.FromDays(6));
        await bot.Teams.WaitForAsync(Scenes.IsSummary);
        await bot.Person(Scenes.Leader).RemoveAsync();
        var before = Paths(bot);
        Assert.Equal(3, bot.Kept("answers").Count);

        // 9 July 2027, two days before the day.
        await SleepAsync(bot, TimeSpan.FromDays(543));
        Assert.Equal(before, Paths(bot));

        await SleepAsync(bot, TimeSpan.FromDays(5));
        Assert.Equal(before.Where(path => !path.StartsWith("answers", StringComparison.Ordinal)
            && !path.StartsWith("rounds", StringComparison.Ordinal)
            && !path.Contains("answer.", StringComparison.Ordinal)), Paths(bot));
        Assert.Single(bot.Kept("stories"));
    }

    private static string[] Paths(RunningBot bot) =>
    [
        .. Directory.EnumerateFiles(bot.Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(bot.Folder, file))
            .Where(path => !path.StartsWith("installation", StringComparison.Ordinal) && !path.StartsWith("news", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Time passes while the bot is away; back again, it does the night's job.</summary>
    private static async Task SleepAsync(RunningBot bot, TimeSpan by)
    {
        await bot.StopAsync();
        var nights = Nights(bot);
        bot.Time.Advance(by);
        await bot.StartAgainAsync();
        await bot.Teams.UntilAsync(() => Nights(bot) > nights);
    }

    private static int Nights(RunningBot bot) => bot.Logs.Lines.Count(line => line.Contains(" 1041 ", StringComparison.Ordinal));
}

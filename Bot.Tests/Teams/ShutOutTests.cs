namespace Bot.Tests.Teams;

public sealed class ShutOutTests
{
    [Fact]
    public async Task A_leader_is_told_in_private_when_teams_shuts_the_bot_out_of_the_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        bot.Teams.Refusal = told => told.IsPublic ? (403, "BotNotInConversationRoster") : null;

        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");

        var sentence = await bot.Teams.WaitForAsync(told => told.Card.Has("Jeg må ikke længere skrive i en kanal, som du leder."));
        Assert.Contains("personal-29:" + Scenes.Leader, sentence.Path, StringComparison.Ordinal);
        Assert.Contains("\"isActive\":false", Assert.Single(bot.Kept("channels")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_deleted_after_closing_leave_the_summary_and_its_figures_stay()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var receipts = new List<Shown>();
        foreach (var person in bot.People(5))
            receipts.Add(await person.SendAsync(card, "Det gik let den dag.", ("visibility", "Team")));
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        var first = bot.People(5).First();

        var sure = await first.PressAsync(receipts[0].Card!, "Slet");
        await first.PressAsync(sure.Card!, "Ja, slet");

        var summary = Newtonsoft.Json.Linq.JObject.Parse(Assert.Single(bot.Kept("rounds")).Value)["summary"]!;
        Assert.Equal(5, (int?)summary["count"]);
        Assert.Equal(4, summary["texts"]!.Count());
    }
}

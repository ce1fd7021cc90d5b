namespace Bot.Tests.Teams;

/// <summary>Words that the screening sends back are in memory and on their writer's own screen, and nowhere else.</summary>
public sealed class CanaryTests
{
    private const string Sentence = "Så kom Xantippe Kvistgaard, 310290-1234, tlf. 87 65 43 21.";

    private static readonly string[] Canaries = ["Xantippe", "Kvistgaard", "310290", "87 65 43 21"];

    [Fact]
    public async Task Rejected_words_reach_no_file_no_log_line_and_no_message()
    {
        await using var bot = await RunningBot.StartAsync();
        await AnswersAsync(bot);
        await StoriesAsync(bot);

        AssertNowhere(bot);
    }

    [Fact]
    public async Task Rejected_words_of_a_leader_reach_nothing_either()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, form) = (bot.Person(Scenes.Leader), await bot.LeaderFormAsync());
        foreach (var field in (string[])["own", "influence", "decided", "decides"])
        {
            var found = await leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs(
                (field, field == "own" ? Sentence + " Hvad gør vi?" : Sentence)));
            await leader.PressAsync(found.Card!, "Erstat for mig");
            await leader.PressAsync(found.Card!, "Det er ikke et navn");
        }

        AssertNowhere(bot);
    }

    [Fact]
    public async Task Words_in_a_turn_that_fails_reach_nothing_either()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        bot.Store.IsBroken = _ => true;

        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar om kanariefugle.");
        await bot.TellAsync("Medarbejder 1", ("what", "En historie om kanariefugle."));

        Assert.DoesNotContain("kanariefugle", string.Join('\n', bot.Logs.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("kanariefugle", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_words_that_are_no_command_are_not_kept_and_not_logged()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        await bot.Person("Medarbejder 1").MentionAsync(Sentence);
        await bot.Person("Medarbejder 1").SayAsync(Sentence);

        AssertNowhere(bot);
    }

    private static async Task AnswersAsync(RunningBot bot)
    {
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var found = await person.SendAsync(card, Sentence, ("visibility", "Named"));
        await person.PressAsync(found.Card!, "Erstat for mig");
        await person.PressAsync(found.Card!, "Det er ikke et navn");
        await person.PostAsync(person.SubmitOf(card, "Send svar", ("text", Sentence)));
        await person.SendAsync(card, Sentence, ("round", "week-2026-w40"));
        await person.PressAsync(card, "Ikke i denne uge", ("text", Sentence));
    }

    private static async Task StoriesAsync(RunningBot bot)
    {
        var person = bot.Person("Medarbejder 1");
        foreach (var field in (string[])["heading", "what", "why"])
        {
            var found = await bot.TellAsync("Medarbejder 1", (field, Sentence), ("sharing", "PopUp"));
            await person.PressAsync(found.Card!, "Erstat for mig");
            await person.PressAsync(found.Card!, "Det er ikke et navn");
        }
    }

    private static void AssertNowhere(RunningBot bot)
    {
        var told = string.Join('\n', bot.Teams.Everything.Select(told => told.Json));
        var logged = string.Join('\n', bot.Logs.Lines);
        foreach (var canary in Canaries)
        {
            Assert.DoesNotContain(canary, bot.EverythingKept(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(canary, logged, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(canary, told, StringComparison.OrdinalIgnoreCase);
        }
    }
}

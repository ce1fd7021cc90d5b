namespace Bot.Tests.Client;

/// <summary>What is neither question nor answer, at a real Teams client: no answer this week, a question swapped, a pause.</summary>
[Collection(UsesChromium.Name)]
public sealed class OtherWaysSeenTests(Chromium browser)
{
    private const string Question = "Peg på én arbejdsgang";
    private const string EnglishQuestion = "Pick one routine";

    [RequiresTeamsClientFact]
    public async Task Who_does_not_answer_is_thanked_too_and_nothing_is_kept()
    {
        await using var bot = await LiveBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.AskAsync(bot);
        await mette.Card(Question).Press("Ikke i denne uge");
        await LookAsync(mette, Question, "Helt i orden.", "fravalg-1-ikke-i-denne-uge");
        await mette.Card(Question).Press("Skriv et svar");
        await mette.Card(Question).Press("Passer ikke på min uge");
        await LookAsync(mette, Question, "Tak, fordi du siger det.", "fravalg-2-passer-ikke");

        bot.Language.IsEnglish = true;
        await mette.Card(Question).Press("Skriv et svar");
        await mette.Card(EnglishQuestion).Press("Not this week");
        await LookAsync(mette, EnglishQuestion, "That is quite all right.", "fravalg-3-not-this-week");
        await mette.Card(EnglishQuestion).Press("Write an answer");
        await mette.Card(EnglishQuestion).Press("Does not fit my week");
        await LookAsync(mette, EnglishQuestion, "Thank you for saying so.", "fravalg-4-does-not-fit");

        Assert.False(Directory.Exists(Path.Combine(bot.Folder, "answers")));
    }

    [RequiresTeamsClientFact]
    public async Task A_half_written_follow_up_stands_for_a_minute_before_the_count_draws_the_card_anew()
    {
        await using var bot = await LiveBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.AskAsync(bot);
        var card = mette.Card(Question);
        await card.Fill("Dit svar", "Skemaet til kørsel kunne være én linje.");
        await card.Press("Send svar");
        await card.Fill("Hvem skal vi spørge", "Dem, der kører");

        bot.Pass(TimeSpan.FromSeconds(50));
        await mette.Page.WaitForTimeoutAsync(1000);
        Assert.Equal("Dem, der kører", await card.ValueOf("Hvem skal vi spørge"));

        bot.Pass(TimeSpan.FromSeconds(20));
        await mette.Page.WaitForTimeoutAsync(3000);
        await mette.Screenshot("halvt-skrevet-efter");
        await card.Press("Mit svar");
        await card.WaitForText("Skemaet til kørsel kunne være én linje.");
        await mette.Screenshot("halvt-skrevet-efter2");
    }

    [RequiresTeamsClientFact]
    public async Task A_leader_swaps_the_next_question_and_takes_a_pause()
    {
        await using var bot = await LiveBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.SetUpAsync();
        await mette.Mention("byt");
        await LookAsync(mette, "bytte det næste spørgsmål", "Se forslagene", "byt-1-tilbud");
        await mette.Card("bytte det næste spørgsmål").Press("Se forslagene");
        await LookAsync(mette, "Det næste spørgsmål er:", "Det kan byttes", "byt-2-forslag");
        await mette.Card("Det næste spørgsmål er:").Press("Vent en uge");
        await mette.WaitForText("Jeg stiller ikke noget spørgsmål i uge");
        await mette.Screenshot("byt-3-vent");

        await mette.Mention("pause");
        await LookAsync(mette, "holde pause med ugens spørgsmål", "Vælg dato", "pause-1-tilbud");
        await mette.Card("holde pause med ugens spørgsmål").Press("Vælg dato");
        await LookAsync(mette, "Første dag", "Pausen slutter af sig selv", "pause-2-dato");
        await mette.Card("Første dag").Fill("Første dag", bot.Today.PlusDays(15).ToString("yyyy-MM-dd", null));
        await mette.Card("Første dag").Press("Hold pause");
        await mette.WaitForText("Jeg stiller ikke ugens spørgsmål igen før");
        await mette.Screenshot("pause-3-gemt");
        Assert.Contains($"\"pausedUntil\": \"{bot.Today.PlusDays(15):yyyy-MM-dd}\"", bot.EverythingKept(), StringComparison.Ordinal);
    }

    private static async Task LookAsync(TeamsClient person, string card, string text, string name)
    {
        await person.Card(card).WaitForText(text);
        foreach (var (screen, ending) in ((Screen, string)[])[(Screen.Wide, "bred"), (Screen.Narrow, "smal")])
        {
            await person.Resize(screen);
            await person.Card(card).Screenshot($"{name}-{ending}");
        }

        await person.Resize(Screen.Wide);
    }
}

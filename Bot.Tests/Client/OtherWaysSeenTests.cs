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
        bot.Pass(TimeSpan.FromSeconds(45));
        await mette.Page.WaitForTimeoutAsync(700); // An update needs a moment to reach the client.
        Assert.Equal("Dem, der kører", await card.ValueOf("Hvem skal vi spørge"));

        // What this client shows of a card that was updated is the shared card; the answer is safe, and one press away.
        bot.Pass(TimeSpan.FromSeconds(15));
        await card.WaitForText("1 har svaret");
        await card.Press("Mit svar");
        await card.WaitForText("Skemaet til kørsel kunne være én linje.");
        await card.Fill("Hvem skal vi spørge", "Dem, der kører");
        await card.Press("Føj til mit svar");
        await card.WaitUntilIsNoButton("Føj til mit svar");
        await LookAsync(mette, Question, "Dem, der kører", "opfoelgning-foejet-til");
        Assert.Equal("Dem, der kører", (await bot.AnswerAsync()).FollowUp?.Value);
    }

    [RequiresTeamsClientFact]
    public async Task A_leader_swaps_the_next_question_and_takes_a_pause()
    {
        await using var bot = await LiveBot.StartAsync(EveryKindSeenTests.FirstDay);
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.SetUpAsync();
        await bot.SettleAsync(ClientScenes.OpenQuestion, weeksAhead: 1);
        await SwapAsync(bot, mette);
        await PauseAsync(bot, mette);
    }

    private static async Task SwapAsync(LiveBot bot, TeamsClient mette)
    {
        await mette.Mention("byt");
        await LookAsync(mette, "bytte det næste spørgsmål", "Se forslagene", "byt-1-tilbud");
        await mette.Card("bytte det næste spørgsmål").Press("Se forslagene");
        await LookAsync(mette, "Det næste spørgsmål er:", Question, "byt-2-forslag");
        await mette.Card("Det næste spørgsmål er:").Press("Vent en uge");
        await mette.WaitForText("Jeg stiller ikke noget spørgsmål i uge 34.");

        bot.Language.IsEnglish = true;
        await mette.Mention("byt");
        await LookAsync(mette, "can swap the next question", "See the suggestions", "byt-3-offer");
        await mette.Card("can swap the next question").Press("See the suggestions");
        await LookAsync(mette, "You have chosen to wait", "It can be swapped", "byt-4-put-off");
        await mette.Card("You have chosen to wait").Press("Use this one", last: true);
        await mette.WaitForText("In week 34 I will ask:");
        await mette.Screenshot("byt-5-taken");
        bot.Language.IsEnglish = false;

        var taken = await bot.SettledAsync();
        bot.Pass(TimeSpan.FromDays(7));
        await mette.Card("Ugens spørgsmål · uge 34").WaitForText(taken.Danish.Text);
    }

    private static async Task PauseAsync(LiveBot bot, TeamsClient mette)
    {
        await mette.Mention("pause");
        await LookAsync(mette, "holde pause med ugens spørgsmål", "Vælg dato", "pause-1-tilbud");
        await mette.Card("holde pause med ugens spørgsmål").Press("Vælg dato");
        var form = mette.Card("Første dag, hvor jeg må spørge igen");
        await LookAsync(mette, "Første dag, hvor jeg må spørge igen", "Pausen slutter af sig selv", "pause-2-dato");
        await form.Press("Hold pause");
        await LookAsync(mette, "Første dag, hvor jeg må spørge igen", "Vælg en dag fra i morgen", "pause-3-uden-dato");
        await form.Fill("Første dag", "2026-09-01");
        await form.Press("Hold pause");
        await mette.WaitForText("Jeg stiller ikke ugens spørgsmål igen før den 1. september 2026.");

        bot.Language.IsEnglish = true;
        await mette.Mention("pause");
        await LookAsync(mette, "give the weekly question a rest", "Choose a date", "pause-4-offer");
        await mette.Card("give the weekly question a rest").Press("Choose a date");
        await LookAsync(mette, "The first day", "End the break now", "pause-5-running");
        await mette.Card("The first day").Press("End the break now");
        await mette.WaitForText("The break is over.");
        await mette.Screenshot("pause-6-ended");
    }

    private static async Task LookAsync(TeamsClient person, string card, string text, string name)
    {
        await person.Card(card).WaitForText(text);
        foreach (var screen in person.BothSizes())
        {
            await person.Resize(screen);
            await person.Card(card).Screenshot($"{name}-{screen.Ending}");
            Assert.Empty(await person.Card(card).CutOffButtons());
        }
    }
}

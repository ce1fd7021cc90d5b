using Bot.Dialogs.Rounds;

namespace Bot.Tests.Client;

/// <summary>A week at a real Teams client: what each of the three kinds of users does, and what they then see.</summary>
[Collection(UsesChromium.Name)]
public sealed class WeekInTheLifeTests(Chromium browser)
{
    private const string Cpr = "310290-1234";

    [RequiresTeamsClientFact]
    public async Task A_team_asks_answers_starts_a_round_tells_a_story_and_pulls_it()
    {
        await using var bot = await LiveBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);

        await SetUpAsync(mette);
        await AnswerAsync(mette, bot);
        await StartRoundAsync(mette);
        await TellStoryAsync(mette);
        await PullAsync(mette);

        Assert.DoesNotContain(Cpr, bot.EverythingKept(), StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains(Cpr, StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.Lines, line => line.StartsWith("Warning 2", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal));
    }

    [RequiresTeamsClientFact]
    public async Task On_a_phone_the_cards_fit_and_a_name_is_vouched_for()
    {
        await using var bot = await LiveBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.Resize(Screen.Narrow);
        await mette.OpenChannel("General");
        await mette.Card("Jeg hedder Dialogbot").Press("Sæt op");
        await mette.Card("Vælg, hvornår").Fill("MED drøftet den", "2026-01-05");
        await mette.Screenshot("telefon-1-opsaetning");
        await mette.Card("Vælg, hvornår").Press("Gem");
        await mette.WaitForText("Ugens spørgsmål kommer hver tirsdag kl. 9.30");

        await mette.AskNowAsync(bot);
        var card = mette.Card("Ugens spørgsmål · uge");
        await card.Answer("Vi talte med Solveig om det i går.");
        await mette.Screenshot("telefon-2-spoergsmaal");
        await card.Press("Send svar");
        await mette.WaitForText("ligner et navn");
        await mette.Card("ligner et navn").ScrollIntoView();
        await mette.Screenshot("telefon-3-navn");
        await mette.Card("ligner et navn").Press("Det er ikke et navn");
        await mette.WaitForText("Tak, det er modtaget.");
        await mette.Screenshot("telefon-4-kvittering");
    }

    private static async Task SetUpAsync(TeamsClient mette)
    {
        await mette.OpenChannel("General");
        await mette.WaitForText("Hej. Jeg hedder Dialogbot");
        await LookAsync(mette, "1-velkomst");
        await mette.Card("Jeg hedder Dialogbot").Press("Sæt op");
        var form = mette.Card("Vælg, hvornår ugens spørgsmål kommer");
        await form.Fill("MED drøftet den", "2026-01-05");
        await form.Choose("Ugedag", "onsdag");
        await LookAsync(mette, "2-opsaetning");
        await form.Fill("MED drøftet den", "2026-01-05");
        await form.Choose("Ugedag", "onsdag");
        await form.Press("Gem");
        await mette.WaitForText("Ugens spørgsmål kommer hver onsdag kl. 9.30");
    }

    private static async Task AnswerAsync(TeamsClient mette, LiveBot bot)
    {
        await mette.AskNowAsync(bot);
        await LookAsync(mette, "3-spoergsmaal");
        var card = mette.Card("Ugens spørgsmål · uge");
        await card.Answer($"Borgeren med {Cpr} fik ro til at tale ud.");
        await card.Press("Send svar");
        await mette.WaitForText("Her står tal, der ligner et CPR-nummer");
        await LookAsync(mette, "4-cpr");

        await mette.Card("CPR-nummer").Press("Erstat for mig");
        await mette.WaitForText("Nu ser vi ikke noget, der peger på en person");
        await LookAsync(mette, "5-sloeret");
        await mette.Card("Nu ser vi ikke noget").Answer("En medborger fik ro til at tale ud.");
        await mette.Card("Nu ser vi ikke noget").Press("Send svar");
        await mette.WaitForText("Tak, det er modtaget.");
        await LookAsync(mette, "6-kvittering");
        bot.Pass(CountBoard.Interval);
        await mette.WaitForText("1 har svaret");
        await mette.Card("1 har svaret").Press("Mit svar");
        await mette.WaitForText("En medborger fik ro til at tale ud.");
    }

    private static async Task StartRoundAsync(TeamsClient mette)
    {
        await mette.Mention("runde");
        await mette.Card("Kun du ser formularen").Press("Start en dialogrunde");
        var form = mette.Card("Hvad er allerede besluttet?");
        await LookAsync(mette, "7-runde");
        await form.Fill("… eller skriv dit eget spørgsmål", "Hvad skal vi holde op med, så der bliver tid til det vigtigste?");
        await form.Fill("Hvad kan vi påvirke?", "Rækkefølgen på vores møder");
        await form.Fill("Hvad er allerede besluttet?", "Morgenmødet bliver");
        await form.Fill("Hvem afgør hvad, og hvornår?", "Lederen afgør det i januar");
        await form.Press("Send til teamet");
        await mette.WaitForText("Spørgsmål fra jeres leder");
        await LookAsync(mette, "8-lederens-spoergsmaal");
        await mette.Card("Spørgsmål fra jeres leder").Press("Luk nu");
        await mette.WaitForText("Luk runden nu?");
        await mette.Card("Luk runden nu?").Press("Ja, luk runden");
        await mette.WaitForText("Færre end 5 svarede");
        await LookAsync(mette, "9-samlet-billede");
    }

    private static async Task TellStoryAsync(TeamsClient mette)
    {
        await mette.OpenPersonalChat();
        await mette.Say("historie");
        await mette.Card("Små historier tæller mest").Press("Fortæl en historie");
        var form = mette.Card("Hvor må historien bruges?");
        await LookAsync(mette, "10-historie");
        await form.Fill("Overskrift", "Kaffen før skemaet");
        await form.Fill("Hvad skete der?", "Printeren var gået i stykker, så vi tog kaffen først.");
        await form.Fill("Hvorfor betyder den noget?", "Det kostede ingenting.");
        await form.Choose("Tema", "Menneskemøder");
        await form.Tick("På Pop Up");
        await form.Press("Send historien");
        await mette.WaitForText("Tak for historien. Du har sagt ja til: På Pop Up.");
        await LookAsync(mette, "11-historie-modtaget");
    }

    private static async Task PullAsync(TeamsClient mette)
    {
        await mette.Say("pop up");
        await mette.WaitForText("1 historie må bruges på Pop Up");
        await LookAsync(mette, "12-pop-up");
    }

    /// <summary>What the person sees on a wide screen and on a phone.</summary>
    private static async Task LookAsync(TeamsClient person, string name)
    {
        await person.Screenshot(name + "-bred");
        await person.Resize(Screen.Narrow);
        await person.Page.WaitForTimeoutAsync(700); // The emulator lays out its page anew, and says nowhere when it is done.
        await person.Screenshot(name + "-smal");
        await person.Resize(Screen.Wide);
    }
}

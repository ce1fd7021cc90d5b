namespace Bot.Tests.Client;

/// <summary>One person's own data at a real Teams client: an answer without a key, and from “mine data” to the receipt of an erasure.</summary>
[Collection(UsesChromium.Name)]
public sealed class MyDataSeenTests(Chromium browser)
{
    private const string Answer = "Vi fik lov at ringe direkte i stedet for at sende skemaet rundt.";
    private const string What = "Printeren var gået i stykker, så vi tog kaffen først.";

    [RequiresTeamsClientFact]
    public async Task A_person_sees_changes_and_deletes_what_is_kept()
    {
        await using var bot = await LiveBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await AnswerAsync(mette, bot);
        await mette.OpenPersonalChat();
        await mette.Say("mine data");
        await mette.WaitForText("1 svar");
        await mette.LookAsync("mine-data-1-et-svar", "Mine data");

        await TellAsync(mette);
        await mette.Say("mine data");
        await mette.WaitForText("1 historie");
        await mette.LookAsync("mine-data-2-svar-og-historie", "1 historie");
        await mette.Card("1 historie").Press("Ret deling");
        await mette.WaitForText("Hvor må historien bruges?");
        await mette.Card("Hvor må historien bruges?").Tick("I nyhedsbrevet");
        await mette.Screenshot("mine-data-3-ret-deling");
        await mette.Card("Hvor må historien bruges?").Press("Gem");
        await mette.WaitForText("På Pop Up · I nyhedsbrevet");
        await mette.LookAsync("mine-data-4-delt", "I nyhedsbrevet");

        await mette.Card("I nyhedsbrevet").Press("Slet alt");
        await mette.WaitForText("Ja, slet");
        await mette.LookAsync("mine-data-5-slet-alt", "Ja, slet");
        await mette.Card("Ja, slet").Press("Ja, slet");
        await mette.WaitForText("Kvittering");
        await mette.LookAsync("mine-data-6-kvittering", "Kvittering");
        Assert.DoesNotContain(Answer, bot.EverythingKept(), StringComparison.Ordinal);
        Assert.DoesNotContain(What, bot.EverythingKept(), StringComparison.Ordinal);

        await mette.Say("mine data");
        await mette.WaitForText("ingen");
        await mette.LookAsync("mine-data-7-tomt", "Mine data");
    }

    private static async Task AnswerAsync(TeamsClient mette, LiveBot bot)
    {
        await mette.AskAsync(bot);
        var card = mette.Card("Ugens spørgsmål · uge");
        await card.Answer("En løs tanke.");
        await card.Tick("Gem uden nøgle");
        await mette.Screenshot("noeglefri-1-valgt");
        await card.Press("Send svar");
        await mette.WaitForText("uden nøgle");
        await mette.LookAsync("noeglefri-2-kvittering", "Ugens spørgsmål · uge");

        await mette.Card("Ugens spørgsmål · uge").Press("Ret");
        await mette.WaitForText("Gem uden nøgle");
        await mette.LookAsync("noeglefri-3-ret", "Ugens spørgsmål · uge");
        await mette.Card("Ugens spørgsmål · uge").Answer(Answer);
        await mette.Card("Ugens spørgsmål · uge").Untick("Gem uden nøgle");
        await mette.Card("Ugens spørgsmål · uge").Press("Send svar");
        await mette.WaitForText("Tak, det er modtaget.");
    }

    private static async Task TellAsync(TeamsClient mette)
    {
        await mette.Say("historie");
        await mette.Card("Små historier tæller mest").Press("Fortæl en historie");
        var form = mette.Card("Hvor må historien bruges?");
        await form.Fill("Overskrift", "Kaffen før skemaet");
        await form.Fill("Hvad skete der?", What);
        await form.Fill("Hvorfor betyder den noget?", "Det kostede ingenting.");
        await form.Choose("Tema", "Menneskemøder");
        await form.Tick("På Pop Up");
        await form.Press("Send historien");
        await mette.WaitForText("Tak for historien.");
    }
}

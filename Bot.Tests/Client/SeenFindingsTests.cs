using Bot.Dialogs.Screening;
using Bot.Tests.Teams;
using Microsoft.Playwright;

namespace Bot.Tests.Client;

/// <summary>Each kind of finding as its writer meets it at a real Teams client, on a wide screen and on a phone.</summary>
[Collection(UsesChromium.Name)]
public sealed class SeenFindingsTests(Chromium browser)
{
    [RequiresTeamsClientFact]
    public async Task Each_kind_of_finding_comes_back_on_the_writers_screen()
    {
        await using var bot = await LiveBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.AskAsync(bot);

        foreach (var kind in EveryKind.Texts)
        {
            var card = mette.Card("Ugens spørgsmål · uge");
            await card.Answer(kind.Text);
            await card.Press("Send svar");
            await card.WaitForText(kind.Kind is FindingKind.Urgent ? "Det lyder alvorligt" : "Vi fandt noget");
            await mette.LookAsync($"fund-{kind.Kind}", "Ugens spørgsmål · uge");
            Assert.Equal(kind.Text, await card.Answered());
            if (kind.Kind is FindingKind.Urgent)
                continue;

            await card.Press("Erstat for mig");
            await card.WaitForText("Nu ser vi ikke noget");
            await mette.LookAsync($"fund-{kind.Kind}-erstattet", "Ugens spørgsmål · uge");
        }

        await SeveralAsync(mette);
        await mette.OpenPersonalChat();
        await mette.Say(EveryKind.Of(FindingKind.Urgent).Text);
        await mette.WaitForText("Det, du skrev, står stadig i Teams.");
        await mette.LookAsync("fund-skrevet-i-chatten", "Det lyder alvorligt");

        Assert.DoesNotContain(EveryKind.Texts, kind => kind.Words.Any(
            word => bot.EverythingKept().Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task SeveralAsync(TeamsClient mette)
    {
        string[] names = ["Mette", "Fatima", "Søren", "Jytte", "Lars", "Hanne", "Oleksandr", "Solvejg", "Kasper", "Birgit", "Yusuf", "Agnieszka"];
        var card = mette.Card("Ugens spørgsmål · uge");
        await card.Answer($"Jeg talte med {string.Join(", ", names.Select(name => name + " Hansen"))} på 20 30 40 50. Hun har angst og er buddhist.");
        await card.Press("Send svar");
        await card.WaitForText("ligner navne");
        await mette.LookAsync("fund-flere", "Ugens spørgsmål · uge");

        await mette.Resize(Screen.Narrow);
        await mette.Page.GetByRole(AriaRole.Button, new() { Name = "Det er ikke navne" }).First.ScrollIntoViewIfNeededAsync();
        await mette.Screenshot("fund-flere-knapper-smal");
    }
}

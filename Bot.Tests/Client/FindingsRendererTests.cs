using Bot.Tests.Cards;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Client;

/// <summary>The form with each kind of finding in Microsoft's own renderer, on a phone and on a wide screen: nothing cut off.</summary>
[Collection(UsesChromium.Name)]
public sealed class FindingsRendererTests(Chromium browser)
{
    [RequiresTeamsClientFact]
    public async Task Each_kind_in_both_languages()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await using var renderer = await CardRenderer.StartAsync(browser);
        foreach (var kind in EveryKind.Texts)
        {
            await AssertSoundAsync(renderer, $"fund-{kind.Kind}", await bot.FindingsAsync(card, kind.Text));
            await AssertSoundAsync(renderer, $"finding-{kind.Kind}", await bot.FindingsAsync(card, kind.Text, "en-GB"));
        }
    }

    [RequiresTeamsClientFact]
    public async Task Many_findings_and_long_words()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await using var renderer = await CardRenderer.StartAsync(browser);
        string[] names = ["Mette", "Fatima", "Søren", "Jytte", "Lars", "Hanne", "Oleksandr", "Abdirahman", "Solvejg", "Kasper", "Birgit", "Yusuf", "Agnieszka", "Thi"];
        var many = $"Jeg talte med {string.Join(", ", names.Select(name => $"{name} Hansen"))} på 20 30 40 50. Hun har angst, ADHD og diabetes.";
        var longName = $"Jeg talte med Solvejg {new string('K', 1)}{string.Concat(Enumerable.Repeat("ærnholt", 9))} i går.";
        var longWord = $"Jeg talte med Mette {string.Concat(Enumerable.Repeat("speciallægepraksisplanlægnings", 4))} i går.";

        await AssertSoundAsync(renderer, "fund-mange", await bot.FindingsAsync(card, many));
        await AssertSoundAsync(renderer, "fund-langt-navn", await bot.FindingsAsync(card, longName));
        await AssertSoundAsync(renderer, "fund-langt-ord", await bot.FindingsAsync(card, longWord));
    }

    private static async Task AssertSoundAsync(CardRenderer renderer, string name, JObject card)
    {
        foreach (var width in (int[])[400, 800])
            Assert.Empty((await renderer.RenderAsync(card.ToString(), width, $"kort-{name}-{width}")).Faults);
    }
}

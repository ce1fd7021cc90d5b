using Bot.Tests.Cards;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Client;

/// <summary>A card of each kind of question in Microsoft's own renderer: on a phone and on a wide screen, in Danish and in English.</summary>
[Collection(UsesChromium.Name)]
public sealed class EveryKindCardTests(Chromium browser)
{
    [RequiresTeamsClientFact]
    public async Task Microsofts_renderer_finds_no_fault_in_any_kinds_form()
    {
        await using var renderer = await CardRenderer.StartAsync(browser);
        foreach (var prompt in ApprovedCardTests.OfEachKind)
        {
            await using var bot = await RunningBot.StartAsync();
            var card = await bot.KindRoundAsync(prompt);
            await AssertSoundAsync(renderer, $"{prompt}-da", card);
            await AssertSoundAsync(renderer, $"{prompt}-en", (await bot.EnglishAsync(card)).Card!);
        }
    }

    [RequiresTeamsClientFact]
    public async Task Microsofts_renderer_finds_no_fault_in_what_comes_after_an_answer()
    {
        await using var renderer = await CardRenderer.StartAsync(browser);
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.", ("visibility", "Team"));
        var found = await FollowUpTests.AddAsync(person, receipt, "Hos Mette i køkkenet.");
        var added = await FollowUpTests.AddAsync(person, receipt, "I køkkenet om fredagen.");
        await AssertSoundAsync(renderer, "opfoelgning", receipt.Card!);
        await AssertSoundAsync(renderer, "opfoelgning-fund", found.Card!);
        await AssertSoundAsync(renderer, "opfoelgning-gemt", added.Card!);
        await AssertSoundAsync(renderer, "passer-ikke", (await person.PressAsync(card, "Passer ikke på min uge")).Card!);
    }

    private static async Task AssertSoundAsync(CardRenderer renderer, string name, JObject card)
    {
        foreach (var width in (int[])[400, 800])
            Assert.Empty((await renderer.RenderAsync(card.ToString(), width, $"slags-{name}-{width}")).Faults);
    }
}

using Bot.Tests.MyData;
using Bot.Tests.Organisers;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Client;

/// <summary>The bot's own cards in Microsoft's own renderer, on a phone and on a wide screen: valid, labelled, and nothing cut off.</summary>
[Collection(UsesChromium.Name)]
public sealed class EveryCardTests(Chromium browser)
{
    [RequiresTeamsClientFact]
    public async Task Microsofts_renderer_finds_no_fault_in_what_a_team_sees()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, person) = (bot.Person(Scenes.Leader), bot.Person("Medarbejder 1"));
        var welcome = await bot.InstallAsync();
        var setup = await leader.PressAsync(welcome, "Sæt op");
        var faults = await leader.PressAsync(setup.Card!, "Gem", ("time", "halv ti"));
        var weekly = await bot.AskAsync();
        var scale = await bot.ScaleRoundAsync();
        var findings = await person.SendAsync(scale, "Jeg talte med Mette på 20 30 40 50.", ("number", "7"));
        var receipt = await person.SendAsync(scale, "Vi ringede straks.", ("number", "7"), ("visibility", "Team"));
        foreach (var other in bot.People(8).Skip(1))
            await other.SendAsync(scale, "Kaffen samler os.", ("number", "5"), ("visibility", "Team"), ("tag", "Works"));
        var close = await leader.PressAsync(scale, "Luk nu");
        await leader.PressAsync(close.Card!, "Ja, luk runden");
        var summary = await bot.Teams.WaitForAsync(Scenes.IsSummary);

        await AssertSoundAsync(
            ("velkomst", welcome), ("opsaetning", setup.Card!), ("opsaetning-fejl", faults.Card!), ("uge", weekly), ("skala", scale),
            ("fund", findings.Card!), ("kvittering", receipt.Card!), ("luk", close.Card!), ("samlet", summary.Card!));
    }

    [RequiresTeamsClientFact]
    public async Task Microsofts_renderer_finds_no_fault_in_what_leaders_tellers_and_organisers_see()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, person) = (bot.Person(Scenes.Leader), bot.Person("Medarbejder 1"));
        var round = await bot.LeaderFormAsync();
        var faults = await leader.PressAsync(round, "Send til teamet", ("own", "Er I glade?"), ("closes", ""));
        var story = await bot.StoryFormAsync("Medarbejder 1");
        var findings = await person.PressAsync(story, "Send historien", Stories.Inputs(("heading", "Mette i regnen"), ("sharing", "PopUp")));
        var kept = await person.PressAsync(findings.Card!, "Det er ikke et navn");

        await AssertSoundAsync(
            ("runde", round), ("runde-fejl", faults.Card!), ("historie", story), ("historie-fund", findings.Card!),
            ("historie-gemt", kept.Card!), ("pop-up", await bot.PopUpAsync()));
    }

    [RequiresTeamsClientFact]
    public async Task Microsofts_renderer_finds_no_fault_in_what_a_person_sees_of_their_own_data()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person(Scenes.Leader);
        var none = await bot.MyDataAsync();
        await bot.ContributeAsync(Scenes.Leader);
        foreach (var _ in Enumerable.Range(0, 4))
            await bot.TellAsync(Scenes.Leader, ("what", string.Concat(Enumerable.Repeat("Vi gik en lang tur i regnen. ", 20))));
        var card = await bot.MyDataAsync(Scenes.Leader);
        var rest = (await person.PressPrivatelyAsync(card, "Vis flere")).Card!;
        var (story, answer) = (card.Has("Kaffen før skemaet") ? card : rest, card.Has("æblehaven") ? card : rest);
        var sharing = (await person.PressPrivatelyAsync(story.Box("Kaffen før skemaet"), "Ret deling")).Card!;
        var saved = (await person.PressPrivatelyAsync(sharing, "Gem", ("sharing", "Intranet"))).Card!;
        var delete = (await person.PressPrivatelyAsync(answer.Box("æblehaven"), "Slet")).Card!;
        var sure = (await person.PressPrivatelyAsync(card, "Slet alt")).Card!;
        var done = (await person.PressPrivatelyAsync(sure, "Ja, slet")).Card!;

        await AssertSoundAsync(
            ("mine-intet", none), ("mine", card), ("mine-resten", rest), ("mine-deling", sharing), ("mine-gemt", saved),
            ("mine-slet", delete), ("mine-slet-alt", sure), ("mine-slettet", done));
    }

    [RequiresTeamsClientFact]
    public async Task An_english_reader_gets_the_same_forms_in_english()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var person = bot.Person("Medarbejder 1");
        var press = person.PressOf(card, "Send svar", ("text", "I spoke to Mette on 20 30 40 50."));
        press["locale"] = "en-GB";

        var form = Shown.Of(await person.InvokeAsync(press));

        Assert.True(form.Card.Has("looks like a name"), form.Json);
        await AssertSoundAsync(("english", form.Card!));
    }

    private async Task AssertSoundAsync(params (string Name, JObject Card)[] cards)
    {
        await using var renderer = await CardRenderer.StartAsync(browser);
        foreach (var (name, card) in cards)
        {
            foreach (var width in (int[])[400, 800])
                Assert.Empty((await renderer.RenderAsync(card.ToString(), width, $"kort-{name}-{width}")).Faults);
        }
    }
}

using Bot.Tests.MyData;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

/// <summary>“Mine data” in each of its states, as it goes over the wire to a Danish reader.</summary>
public sealed class MyDataCardTests
{
    [Fact]
    public async Task From_the_view_to_the_receipt()
    {
        await using var bot = await RunningBot.StartAsync(("Privacy:Contact", "dpo@kommune.example"));
        Golden.Assert("mine-none", await bot.MyDataAsync());
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        var card = await bot.MyDataAsync();
        var story = card.Box("Kaffen før skemaet");
        Golden.Assert("mine", card);

        var sharing = (await person.PressPrivatelyAsync(story, "Ret deling")).Card!;
        Golden.Assert("mine-sharing", sharing);
        Golden.Assert("mine-sharing-saved", (await person.PressPrivatelyAsync(sharing, "Gem", ("sharing", "PopUp"))).Card);
        Golden.Assert("mine-delete-story", (await person.PressPrivatelyAsync(story, "Slet")).Card);
        Golden.Assert("mine-delete-answer", (await person.PressPrivatelyAsync(card.Box("æblehaven"), "Slet")).Card);
        var sure = (await person.PressPrivatelyAsync(card, "Slet alt")).Card!;
        Golden.Assert("mine-erase", sure);
        var done = (await person.PressPrivatelyAsync(sure, "Ja, slet")).Card!;
        Golden.AssertFitForTeams(done);
        Assert.Equal("Spørgsmål om dine oplysninger? Skriv til dpo@kommune.example. Du kan klage til Datatilsynet.", done.Texts()[^1]);
    }

    [Fact]
    public async Task A_leaders_view_in_english()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync(Scenes.Leader);
        var person = bot.Person(Scenes.Leader);
        var card = await bot.MyDataAsync(Scenes.Leader);
        var erase = await InEnglishAsync(person, card, "Slet alt");
        var view = await InEnglishAsync(person, erase, "Undo");
        var sharing = await InEnglishAsync(person, view.Box("Kaffen før skemaet"), "Change sharing");
        var delete = await InEnglishAsync(person, view.Box("æblehaven"), "Delete");
        var done = await InEnglishAsync(person, erase, "Yes, delete");

        var outline = string.Join("====\n", ((JObject[])[view, sharing, delete, erase]).Select(CardOutline.Of));
        Assert.StartsWith("Deleted. Receipt: ", done.Texts()[0], StringComparison.Ordinal);
        Golden.AssertApproved("mine-english", outline);
    }

    [Fact]
    public async Task Five_of_the_longest_stories_fit()
    {
        await using var bot = await RunningBot.StartAsync();
        foreach (var _ in Enumerable.Range(0, 6))
            await bot.TellAsync(MyDataScenes.Somebody, ("heading", Prose(80)), ("what", Prose(3000)), ("why", Prose(1000)), ("sharing", "PopUp,Intranet,Newsletter,External"));

        Golden.AssertFitForTeams(await bot.MyDataAsync());
    }

    private static async Task<JObject> InEnglishAsync(TeamMember person, JObject card, string button)
    {
        var act = person.InPrivate(person.PressOf(card, button));
        act["locale"] = "en-GB";
        return Shown.Of(await person.InvokeAsync(act)).Card!;
    }

    private static string Prose(int letters) => string.Concat(Enumerable.Repeat("*ro* og tid, ", letters))[..letters].TrimEnd(',', ' ');
}

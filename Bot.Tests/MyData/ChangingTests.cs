using Bot.Tests.Organisers;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.MyData;

public sealed class ChangingTests
{
    [Fact]
    public async Task Sharing_is_changed_by_ticks_and_counts_at_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        Assert.True((await bot.PopUpAsync()).Has("Kaffen før skemaet"));

        var form = await person.PressPrivatelyAsync((await bot.MyDataAsync()).Box("Kaffen før skemaet"), "Ret deling");
        Assert.Equal("PopUp,Newsletter", form.Card!.ValueOf("sharing"));
        var saved = await person.PressPrivatelyAsync(form.Card!, "Gem", ("sharing", "Intranet"));

        Assert.True(saved.Card.Has("Gemt. Historien må bruges: På intranettet"), saved.Json);
        Assert.True(saved.Card!.Box("Kaffen før skemaet").Has("Må bruges: På intranettet"));
        Assert.False((await bot.PopUpAsync()).Has("Kaffen før skemaet"));
    }

    [Fact]
    public async Task Without_a_tick_the_story_is_for_its_teller_only()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        var form = await person.PressPrivatelyAsync((await bot.MyDataAsync()).Box("Kaffen før skemaet"), "Ret deling");

        var saved = await person.PressPrivatelyAsync(form.Card!, "Gem", ("sharing", ""));

        Assert.True(saved.Card.Has("Gemt. Historien er nu kun til dig."));
        Assert.All(bot.Kept("stories").Values, story => Assert.Empty(JObject.Parse(story)["sharing"]!));
    }

    [Fact]
    public async Task When_the_store_fails_the_ticks_stand_as_they_were_made()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        var form = await person.PressPrivatelyAsync((await bot.MyDataAsync()).Box("Kaffen før skemaet"), "Ret deling");
        bot.Store.IsBroken = path => path.Value.StartsWith("stories/", StringComparison.Ordinal);

        var again = await person.PressPrivatelyAsync(form.Card!, "Gem", ("sharing", "Intranet"));

        Assert.True(again.Card.Has("Det kunne ikke gemmes lige nu. Prøv igen om lidt."), again.Json);
        Assert.Equal("Intranet", again.Card!.ValueOf("sharing"));
        bot.Store.IsBroken = _ => false;
        Assert.True((await person.PressPrivatelyAsync(again.Card!, "Gem")).Card.Has("Gemt."));
    }

    [Fact]
    public async Task One_story_is_deleted_after_a_question()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);

        var sure = await person.PressPrivatelyAsync((await bot.MyDataAsync()).Box("Kaffen før skemaet"), "Slet");
        Assert.True(sure.Card.Has("Slet historien?"));
        Assert.Equal(2, bot.Kept("stories").Count);
        Assert.True((await person.PressPrivatelyAsync(sure.Card!, "Fortryd")).Card.Has("Kaffen før skemaet"));
        var gone = await person.PressPrivatelyAsync(sure.Card!, "Ja, slet");

        Assert.True(gone.Card.Has("Historien er slettet."));
        Assert.True(gone.Card.Has("Jeg gemmer 1 svar og 1 historie fra dig."));
        Assert.DoesNotContain("Kaffen", bot.EverythingKept(), StringComparison.Ordinal);
        Assert.True((await person.PressPrivatelyAsync(sure.Card!, "Ja, slet")).Card.Has("Det findes ikke længere."));
    }

    [Fact]
    public async Task One_answer_is_deleted_with_what_the_summary_keeps_of_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.LeaderRoundAsync();
        foreach (var other in bot.People(5))
            await other.SendAsync(card, other.TeamsId.EndsWith('1') ? "Mine ord om æblehaven." : "Noget andet.", ("visibility", "Team"));
        var leader = bot.Person(Scenes.Leader);
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");
        await bot.Teams.WaitForAsync(Scenes.IsSummary);
        Assert.Contains("æblehaven", string.Join("", bot.Kept("rounds").Values), StringComparison.Ordinal);

        var person = bot.Person(MyDataScenes.Somebody);
        var sure = await person.PressPrivatelyAsync((await bot.MyDataAsync()).Box("Mine ord om æblehaven."), "Slet");
        Assert.True(sure.Card.Has("Samlede tal, der allerede er delt, ændres ikke"));
        var gone = await person.PressPrivatelyAsync(sure.Card!, "Ja, slet");

        Assert.True(gone.Card.Has("Dit svar er slettet."), gone.Json);
        Assert.DoesNotContain("æblehaven", bot.EverythingKept(), StringComparison.Ordinal);
        Assert.Equal(5, (int)JObject.Parse(bot.Kept("rounds").Values.Single())["summary"]!["count"]!);
        var mended = await bot.Teams.WaitForAsync(told => told.IsUpdate && Scenes.IsSummary(told));
        Assert.True(mended.Card.Has("Noget andet."));
        Assert.False(mended.Card.Has("æblehaven"));
    }

    [Fact]
    public async Task A_deleted_answer_in_an_open_round_can_be_given_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        var sure = await person.PressPrivatelyAsync((await bot.MyDataAsync()).Box("æblehaven"), "Slet");
        await person.PressPrivatelyAsync(sure.Card!, "Ja, slet");
        Assert.Empty(bot.Kept("answers"));

        await person.SendAsync(card, "Et nyt svar.");

        Assert.True((await bot.MyDataAsync()).Has("Et nyt svar."));
    }

    [Fact]
    public async Task Nobody_can_press_somebody_elses_buttons()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var other = bot.Person("Medarbejder 2");
        var owner = bot.Person(MyDataScenes.Somebody);
        var card = await bot.MyDataAsync();
        var story = card.Box("Kaffen før skemaet");
        var sharing = (await owner.PressPrivatelyAsync(story, "Ret deling")).Card!;

        foreach (var (from, button) in ((JObject, string)[])
            [(story, "Slet"), (story, "Ret deling"), (sharing, "Gem"), (card.Box("æblehaven"), "Slet"),
             ((await owner.PressPrivatelyAsync(story, "Slet")).Card!, "Ja, slet"),
             ((await owner.PressPrivatelyAsync(card.Box("æblehaven"), "Slet")).Card!, "Ja, slet")])
        {
            var shown = await other.PressPrivatelyAsync(from, button, ("sharing", "External"));
            Assert.True(shown.Card.Has("Det findes ikke længere."), shown.Json);
            Assert.False(shown.Card.Has("Kaffen") || shown.Card.Has("æblehaven"));
        }

        Assert.Equal((1, 2), (bot.Kept("answers").Count, bot.Kept("stories").Count));
        Assert.DoesNotContain("External", string.Join("", bot.Kept("stories").Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("story", "../../installation/secret")]
    [InlineData("story", "none")]
    [InlineData("channel", "../..")]
    [InlineData("round", "æ")]
    public async Task Ids_that_no_card_of_ours_sends_find_nothing(string field, string value)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var box = (await bot.MyDataAsync()).Box(field == "story" ? "Kaffen før skemaet" : "æblehaven");

        Assert.True((await bot.Person(MyDataScenes.Somebody).PressPrivatelyAsync(box, "Slet", (field, value))).Card.Has("Det findes ikke længere."));
    }
}

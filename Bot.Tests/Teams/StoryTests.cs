using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class StoryTests
{
    [Fact]
    public async Task The_form_opens_with_nothing_ticked_and_asks_for_all_that_a_story_needs()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.StoryFormAsync("Medarbejder 1");

        Assert.Equal(["heading", "what", "why", "theme", "sharing"], form.Inputs().Select(input => (string?)input["id"]));
        Assert.All(form.Inputs().Where(input => (string?)input["id"] != "theme"), input => Assert.Equal("", (string?)input["value"] ?? ""));
        Assert.Equal("none", form.ValueOf("theme"));
        Assert.Equal(
            ["På Pop Up", "På intranettet", "I nyhedsbrevet", "Uden for kommunen (presse, sociale medier)"],
            form.Inputs().Last()["choices"]!.Select(choice => (string?)choice["title"]));
    }

    [Fact]
    public async Task A_story_is_kept_with_a_marker_at_its_authors_place_and_the_receipt_says_where_it_may_be_used()
    {
        await using var bot = await RunningBot.StartAsync();
        var kept = await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp,Newsletter"));

        Assert.True(kept.Card.Has("Tak for historien. Du har sagt ja til: På Pop Up og I nyhedsbrevet."), kept.Json);
        var story = JObject.Parse(Assert.Single(bot.Kept("stories")).Value);
        Assert.Equal(["PopUp", "Newsletter"], story["sharing"]!.Values<string>());
        Assert.Equal("2026-01-06", (string?)story["toldOn"]);
        Assert.Equal(
            ["address.json", $"story.{story["id"]}.json"],
            bot.Kept($"authors/{story["author"]}").Keys.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Medarbejder", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_tick_it_is_kept_for_its_author_only()
    {
        await using var bot = await RunningBot.StartAsync();
        var kept = await bot.TellAsync("Medarbejder 1");

        Assert.True(kept.Card.Has("Tak for historien. Den er kun gemt til dig."));
        Assert.Empty(JObject.Parse(Assert.Single(bot.Kept("stories")).Value)["sharing"]!);
    }

    [Theory]
    [InlineData("heading")]
    [InlineData("what")]
    [InlineData("why")]
    public async Task Each_of_the_three_fields_is_screened(string field)
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");

        var found = await bot.TellAsync("Medarbejder 1", (field, "Så ringede Mette, 310290-1234."), ("sharing", "PopUp"));

        Assert.True(found.Card.Has("“Mette” ligner et navn."));
        Assert.True(found.Card.Has("CPR-nummer"));
        Assert.Equal("Så ringede Mette, 310290-1234.", found.Card!.ValueOf(field));
        Assert.Equal("PopUp", found.Card!.ValueOf("sharing"));
        Assert.Empty(bot.Kept("stories"));

        var blurred = await person.PressAsync(found.Card!, "Erstat for mig");
        Assert.True((await person.PressAsync(blurred.Card!, "Send historien")).Card.Has("Tak for historien."));
    }

    [Theory]
    [InlineData("heading", "", "Skriv en overskrift, hvad der skete, og hvorfor det betyder noget.")]
    [InlineData("what", " ", "Skriv en overskrift, hvad der skete, og hvorfor det betyder noget.")]
    [InlineData("why", "", "Skriv en overskrift, hvad der skete, og hvorfor det betyder noget.")]
    [InlineData("theme", "", "Vælg det tema, der passer bedst.")]
    [InlineData("theme", "Et opfundet tema", "Vælg det tema, der passer bedst.")]
    public async Task What_is_missing_is_named_and_the_form_keeps_the_rest(string field, string value, string sentence)
    {
        await using var bot = await RunningBot.StartAsync();
        var again = await bot.TellAsync("Medarbejder 1", (field, value), ("sharing", "Intranet"));

        Assert.Contains(sentence, again.Card!.Texts());
        Assert.Equal("Intranet", again.Card!.ValueOf("sharing"));
        Assert.Equal(field == "what" ? "" : "Vi gik en tur i stedet for et møde.", again.Card!.ValueOf("what") ?? "");
        Assert.Empty(bot.Kept("stories"));
    }

    [Fact]
    public async Task A_field_that_is_too_long_is_named()
    {
        await using var bot = await RunningBot.StartAsync();
        var again = await bot.TellAsync("Medarbejder 1", ("heading", new string('r', 81)), ("why", new string('r', 1001)));

        Assert.Contains("Overskrift: Der er plads til 80 tegn. Gem resten til mødet.", again.Card!.Texts());
        Assert.Contains("Hvorfor betyder den noget?: Der er plads til 1000 tegn. Gem resten til mødet.", again.Card!.Texts());
    }

    [Fact]
    public async Task Retries_keep_one_story_and_two_acts_keep_two()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, form) = (bot.Person("Medarbejder 1"), await bot.StoryFormAsync("Medarbejder 1"));
        var act = person.PressOf(form, "Send historien", Stories.Inputs());
        foreach (var _ in Enumerable.Range(0, 10))
            Assert.True(Shown.Of(await person.InvokeAsync(act)).Card.Has("Tak for historien."));
        Assert.Single(bot.Kept("stories"));

        await person.PressAsync(form, "Send historien", Stories.Inputs());
        Assert.Equal(2, bot.Kept("stories").Count);
    }

    [Fact]
    public async Task Its_author_deletes_it_after_being_asked_once_more()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, receipt) = (bot.Person("Medarbejder 1"), await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp")));

        var sure = await person.PressAsync(receipt.Card!, "Slet historien");
        Assert.True(sure.Card.Has("Slet historien? Den forsvinder også fra Pop Up-listen"));
        Assert.Single(bot.Kept("stories"));

        Assert.Equal("Historien er slettet.", (await person.PressAsync(sure.Card!, "Ja, slet")).Sentence);
        Assert.Empty(bot.Kept("stories"));
        Assert.Empty(bot.Kept("authors"));
    }

    [Fact]
    public async Task Nobody_else_can_delete_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, receipt) = (bot.Person("Medarbejder 1"), await bot.TellAsync("Medarbejder 1"));
        var sure = await person.PressAsync(receipt.Card!, "Slet historien");

        await bot.Person("Medarbejder 2").PressAsync(sure.Card!, "Ja, slet");

        Assert.Single(bot.Kept("stories"));
    }

    [Fact]
    public async Task When_the_store_fails_the_form_stays_with_what_was_written()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.StoryFormAsync("Medarbejder 1");
        bot.Store.IsBroken = path => path.Value.StartsWith("stories/", StringComparison.Ordinal);

        var again = await bot.Person("Medarbejder 1").PressAsync(form, "Send historien", Stories.Inputs());

        Assert.True(again.Card.Has("Vi kunne ikke gemme din historie. Den står stadig her – prøv igen om lidt."), again.Json);
        Assert.Equal("Vi gik en tur i stedet for et møde.", again.Card!.ValueOf("what"));
        Assert.Empty(bot.Kept("stories"));
    }
}

internal static class Stories
{
    /// <summary>A story that nothing is wrong with, but for what the test writes over it.</summary>
    public static (string Field, string Value)[] Inputs(params (string Field, string Value)[] changed) =>
    [
        ("heading", "En tur i regnen"),
        ("what", "Vi gik en tur i stedet for et møde."),
        ("why", "Det gav ro."),
        ("theme", "Fællesskab"),
        .. changed,
    ];

    /// <summary>“historie” in the private chat, and the button that comes.</summary>
    public static async Task<JObject> StoryFormAsync(this RunningBot bot, string name)
    {
        var person = bot.Person(name);
        await person.SayAsync("historie");
        var offer = await bot.Teams.WaitForAsync(told => told.Card is { } card && card.Buttons().SequenceEqual(["Fortæl en historie"]));
        return (await person.PressAsync(offer.Card!, "Fortæl en historie")).Card!;
    }

    public static async Task<Shown> TellAsync(this RunningBot bot, string name, params (string Field, string Value)[] changed) =>
        await bot.Person(name).PressAsync(await bot.StoryFormAsync(name), "Send historien", Inputs(changed));
}

using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class SwapTests
{
    [Fact]
    public async Task A_leader_takes_another_question_and_that_one_is_asked()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await PageAsync(bot);
        var other = Boxes(page)[0];

        var said = await bot.Person(Scenes.Leader).PressAsync(page.Box(other), "Brug dette");
        await bot.AdvanceAsync(TimeSpan.FromMinutes(30));

        Assert.Equal($"Det er gemt. I uge 2 spørger jeg: {other}", said.Sentence);
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has(other));
    }

    [Fact]
    public async Task The_suggestion_can_be_taken_back_after_a_swap()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await PageAsync(bot);
        var suggested = page.Texts()[2];
        await bot.Person(Scenes.Leader).PressAsync(page.Box(Boxes(page)[0]), "Brug dette");

        var again = await PageAsync(bot, isSetUp: true);

        Assert.NotEqual(suggested, again.Texts()[2]);
        Assert.Contains(suggested, Boxes(again));
    }

    [Fact]
    public async Task A_week_that_waits_brings_no_question_and_the_next_one_does()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await PageAsync(bot);

        var said = await bot.Person(Scenes.Leader).PressAsync(page, "Vent en uge");
        await bot.AdvanceAsync(TimeSpan.FromDays(3));

        Assert.Equal("Det er gemt. Jeg stiller ikke noget spørgsmål i uge 2.", said.Sentence);
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);
        await bot.AdvanceAsync(TimeSpan.FromDays(4));
        await bot.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("uge 3"));
    }

    [Fact]
    public async Task A_week_that_waits_goes_on_waiting_when_something_is_settled_for_the_next_one()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Person(Scenes.Leader).PressAsync(await PageAsync(bot), "Vent en uge");
        await bot.AdvanceAsync(TimeSpan.FromHours(1));

        var next = await PageAsync(bot, isSetUp: true);
        var said = await bot.Person(Scenes.Leader).PressAsync(next.Box(Boxes(next)[0]), "Brug dette");
        await bot.AdvanceAsync(TimeSpan.FromDays(3));

        Assert.StartsWith("Det er gemt. I uge 3 spørger jeg:", said.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);
    }

    [Fact]
    public async Task A_choice_that_an_earlier_program_kept_is_still_read()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.ChangeChannelAsync(channel =>
        {
            Assert.True(channel.Remove("choices"));
            channel["choice"] = new JObject { ["week"] = "2026-W02", ["prompt"] = null };
        });

        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);

        await bot.AdvanceAsync(TimeSpan.FromDays(7));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("uge 3"));
    }

    [Fact]
    public async Task A_channel_that_the_first_program_kept_is_still_asked_and_tended()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.ChangeChannelAsync(channel =>
        {
            channel["schema"] = 1;
            foreach (var later in (string[])["leaderPrompts", "choices", "choice", "pausedUntil"])
                channel.Remove(later);
            Assert.True(((JObject)channel["settings"]!).Remove("timeZone"));
        });

        await bot.Person(Scenes.Leader).MentionAsync("Opsætning");
        var offer = await bot.Teams.WaitForAsync(told => told.Card is { } card && card.Buttons().Contains("Åbn opsætning"));
        Assert.Equal("Europe/Copenhagen", (await bot.Person(Scenes.Leader).PressAsync(offer.Card!, "Åbn opsætning")).Card!.ValueOf("zone"));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(30));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card.Has("Åben til søndag d. 11. januar kl. 9.45"));
    }

    [Fact]
    public async Task A_page_about_a_week_that_has_been_asked_changes_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await PageAsync(bot);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(30));
        await bot.Teams.WaitForAsync(Scenes.IsPrompt);

        var said = await bot.Person(Scenes.Leader).PressAsync(page.Box(Boxes(page)[0]), "Brug dette");

        Assert.Equal("Det spørgsmål kan ikke længere ændres. Skriv “byt” i kanalen for at se det næste.", said.Sentence);
        Assert.IsNotType<JArray>(JObject.Parse(Assert.Single(bot.Kept("channels")).Value)["choices"]);
    }

    [Fact]
    public async Task Only_the_leader_sees_the_suggestions()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("9.45");
        await bot.Person(Scenes.Leader).MentionAsync("byt");
        var offer = (await bot.Teams.WaitForAsync(IsOffer)).Card!;

        var other = await bot.Person("Medarbejder 1").PressAsync(offer, "Se forslagene");

        Assert.StartsWith("Det kan kun kanalens leder gøre.", other.Card!.Texts()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_that_could_not_be_kept_is_not_acknowledged()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await PageAsync(bot);
        bot.Store.IsBroken = path => path.Value.StartsWith("channels/", StringComparison.Ordinal);

        var refused = await bot.Person(Scenes.Leader).PressAsync(page, "Vent en uge");
        bot.Store.IsBroken = _ => false;

        Assert.True(refused.Card.Has("Vi kunne ikke gemme valget."));
        Assert.Equal("Det er gemt. Jeg stiller ikke noget spørgsmål i uge 2.", (await bot.Person(Scenes.Leader).PressAsync(refused.Card!, "Vent en uge")).Sentence);
    }

    private static bool IsOffer(Told told) => told.Card is { } card && card.Buttons().Contains("Se forslagene");

    /// <summary>The leader's page about this week's question, a quarter of an hour before it is asked.</summary>
    private static async Task<JObject> PageAsync(RunningBot bot, bool isSetUp = false)
    {
        if (!isSetUp)
            await bot.SetUpAsync("9.45");
        await bot.Person(Scenes.Leader).MentionAsync("byt");
        var offer = await bot.Teams.WaitForAsync(IsOffer);
        return (await bot.Person(Scenes.Leader).PressAsync(offer.Card!, "Se forslagene")).Card!;
    }

    private static string[] Boxes(JObject page) =>
        [.. page["body"]!.OfType<JObject>().Where(part => (string?)part["type"] == "Container").Select(box => box.Texts()[0])];
}

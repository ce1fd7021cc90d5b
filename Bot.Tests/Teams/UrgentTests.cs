namespace Bot.Tests.Teams;

/// <summary>Somebody may be in danger: nothing is kept, nobody is alerted, the writer sees whom to turn to.</summary>
public sealed class UrgentTests
{
    private const string Lead = "Det lyder alvorligt. Botten må ikke stå alene med det, og teksten er ikke gemt.";

    [Theory]
    [InlineData("Hun siger, at hun ikke vil leve mere.")]
    [InlineData("Faren slår sine børn, når han har drukket.")]
    [InlineData("Mette, 310290-1234, har sagt, at hun vil tage sit eget liv.")]
    public async Task An_answer_is_kept_nowhere_and_the_ways_out_are_shown(string text)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var before = bot.EverythingKept();

        var form = await bot.Person("Medarbejder 1").SendAsync(card, text, ("visibility", "Team"));

        AssertShowsWaysOut(form);
        Assert.Equal(text, form.Card!.ValueOf("text"));
        Assert.Equal(["Send svar"], form.Card!.Buttons());
        Assert.Equal(before, bot.EverythingKept());
        Assert.DoesNotContain(bot.Teams.Everything, told => told.Json.Contains(text, StringComparison.Ordinal));
        Assert.DoesNotContain(text, string.Join('\n', bot.Logs.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_may_be_put_another_way_and_sent_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var form = await person.SendAsync(await bot.AskAsync(), "Hun siger, at hun ikke vil leve mere.");

        var receipt = await person.PressAsync(form.Card!, "Send svar", ("text", "Vi talte sammen og gik en tur."));

        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
    }

    [Fact]
    public async Task Too_long_a_text_shows_the_ways_out_before_its_length()
    {
        await using var bot = await RunningBot.StartAsync();

        var form = await bot.Person("Medarbejder 1").SendAsync(
            await bot.AskAsync(), "Han har en kniv og truer os. " + new string('r', 2000));

        AssertShowsWaysOut(form);
    }

    [Theory]
    [InlineData("heading")]
    [InlineData("what")]
    [InlineData("why")]
    public async Task A_story_is_kept_nowhere_either(string field)
    {
        await using var bot = await RunningBot.StartAsync();

        var form = await bot.TellAsync("Medarbejder 1", (field, "Drengen bliver slået derhjemme, siger Mette."), ("sharing", "PopUp"));

        AssertShowsWaysOut(form);
        Assert.DoesNotContain("Erstat for mig", form.Card!.Buttons());
        Assert.DoesNotContain(form.Card!.Texts(), line => line.Contains("ligner et navn", StringComparison.Ordinal));
        Assert.Empty(bot.Kept("stories"));
    }

    [Fact]
    public async Task A_leaders_own_question_is_sent_to_nobody()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, form) = (bot.Person(Scenes.Leader), await bot.LeaderFormAsync());
        var before = bot.EverythingKept();

        var page = await leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs(
            ("own", "Hvad gør vi, når en borger siger, at han vil tage sit eget liv?")));

        AssertShowsWaysOut(page);
        Assert.Equal(before, bot.EverythingKept());
    }

    private static void AssertShowsWaysOut(Shown form)
    {
        Assert.True(form.Card.Has(Lead), form.Json);
        Assert.True(form.Card.Has("ring 112"), form.Json);
        Assert.True(form.Card.Has("Botten har ikke givet nogen besked."), form.Json);
    }
}

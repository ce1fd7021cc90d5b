using Bot.Tests.Cards;
using Bot.Tests.Organisers;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Retention;

/// <summary>“Må historien stadig bruges?”, from the clock to the teller's private chat and back.</summary>
public sealed class YearlyQuestionTests
{
    private const string Teller = "Medarbejder 1";

    [Fact]
    public async Task A_year_after_its_telling_the_teller_is_asked_and_says_yes()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync(Teller, ("sharing", "PopUp,Newsletter"));

        var question = await AskedAsync(bot);
        Assert.Contains("personal-29:Medarbejder 1", question.Path, StringComparison.Ordinal);
        Golden.Assert("keep", question.Card);
        Golden.Assert("popup-unconfirmed", await bot.PopUpAsync());
        Assert.Equal("2027-01-06", (string?)StoryOf(bot)["askedOn"]);

        var answer = await bot.Person(Teller).PressPrivatelyAsync(question.Card!, "Ja, gerne");
        Golden.Assert("keep-yes", answer.Card);
        Assert.Equal("2027-01-06", (string?)StoryOf(bot)["confirmedOn"]);
        Assert.False((await bot.PopUpAsync()).Has("Ikke bekræftet i år"));
    }

    [Fact]
    public async Task The_teller_changes_where_it_may_be_used_and_takes_back_every_yes()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync(Teller, ("sharing", "PopUp,Newsletter"));
        var (person, question) = (bot.Person(Teller), await AskedAsync(bot));

        var form = await person.PressPrivatelyAsync(question.Card!, "Ret deling");
        Golden.Assert("keep-change", form.Card);
        var saved = await person.PressPrivatelyAsync(form.Card!, "Gem", ("sharing", "Intranet"));
        Assert.True(saved.Card.Has("Tak. Historien må bruges her: På intranettet."), saved.Json);
        Assert.Equal(["Intranet"], StoryOf(bot)["sharing"]!.Values<string>());
        Assert.True((await bot.PopUpAsync()).Has("Ingen historier her endnu."));

        var again = await person.PressPrivatelyAsync(saved.Card!, "Ret deling");
        Golden.Assert("keep-private", (await person.PressPrivatelyAsync(again.Card!, "Gem", ("sharing", ""))).Card);
        Assert.Empty(StoryOf(bot)["sharing"]!);
        Assert.DoesNotContain(bot.Kept("authors").Keys, IsAddress);
    }

    [Fact]
    public async Task The_teller_deletes_it_and_nothing_of_it_is_left()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync(Teller, ("sharing", "PopUp"));
        var (person, question) = (bot.Person(Teller), await AskedAsync(bot));

        var sure = await person.PressPrivatelyAsync(question.Card!, "Slet");
        Assert.True(sure.Card.Has("Slet historien?"), sure.Json);
        Assert.True((await person.PressPrivatelyAsync(sure.Card!, "Ja, slet")).Card.Has("Historien er slettet."));

        Assert.Empty(bot.Kept("stories"));
        Assert.DoesNotContain(bot.Kept("authors").Keys, IsAddress);
        Assert.Equal("Historien er slettet.", (await person.PressPrivatelyAsync(question.Card!, "Ja, gerne")).Sentence);
        Assert.Equal("Historien er slettet.", (await person.PressPrivatelyAsync(question.Card!, "Ret deling")).Sentence);
        Assert.Empty(bot.Kept("stories"));
    }

    [Fact]
    public async Task Nobody_else_can_answer_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync(Teller, ("sharing", "PopUp"));
        var (other, question) = (bot.Person("Medarbejder 2"), await AskedAsync(bot));

        Assert.Equal("Historien er slettet.", (await other.PressPrivatelyAsync(question.Card!, "Ja, gerne")).Sentence);
        Assert.Equal("Historien er slettet.", (await other.PressPrivatelyAsync(question.Card!, "Ret deling")).Sentence);

        Assert.Null((string?)StoryOf(bot)["confirmedOn"]);
        Assert.Single(bot.Kept("authors").Keys, IsAddress);
    }

    [Fact]
    public async Task A_story_without_a_yes_is_nobody_elses_and_is_not_asked_about()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync(Teller);
        Assert.DoesNotContain(bot.Kept("authors").Keys, IsAddress);

        await AYearLaterAsync(bot);
        await bot.Teams.UntilAsync(() => bot.Logs.Lines.Any(line => line.Contains(" 1043 0 tellers", StringComparison.Ordinal)));
        Assert.DoesNotContain(bot.Teams.Everything, IsQuestion);
        Assert.Null((string?)StoryOf(bot)["askedOn"]);
    }

    [Fact]
    public async Task An_address_stays_until_the_last_story_that_needs_it_has_gone()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person(Teller);
        var first = await bot.TellAsync(Teller, ("sharing", "PopUp"));
        var second = await bot.TellAsync(Teller, ("heading", "En anden tur"), ("sharing", "Intranet"));
        await bot.TellAsync(Teller, ("heading", "Kun til mig"));
        var address = bot.Kept("authors").Single(kept => IsAddress(kept.Key)).Value;
        Assert.DoesNotContain("Medarbejder", address, StringComparison.Ordinal);

        await person.PressAsync((await person.PressAsync(first.Card!, "Slet historien")).Card!, "Ja, slet");
        Assert.Single(bot.Kept("authors").Keys, IsAddress);

        await person.PressAsync((await person.PressAsync(second.Card!, "Slet historien")).Card!, "Ja, slet");
        Assert.DoesNotContain(bot.Kept("authors").Keys, IsAddress);
        Assert.Single(bot.Kept("stories"));
    }

    [Fact]
    public async Task Who_has_shut_the_bot_out_keeps_the_story_and_organisers_see_that_it_is_not_confirmed()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync(Teller, ("sharing", "PopUp"));
        bot.Teams.Refusal = told => IsQuestion(told) ? (403, "MessageWritesBlocked") : null;

        await AYearLaterAsync(bot);
        await bot.Teams.UntilAsync(() => bot.Logs.Lines.Any(line => line.Contains(" 1043 0 tellers were asked whether a story may still be used; 1 could not be reached", StringComparison.Ordinal)));

        Assert.Single(bot.Teams.Refused);
        var board = await bot.PopUpAsync();
        Assert.True(board.Has("Ikke bekræftet i år: Vi ved ikke, om fortælleren stadig siger ja."));
        Assert.Contains(";\"ikke bekræftet i år\"\r\n", await bot.Http.GetStringAsync(board.Link("Hent som CSV (Excel)")), StringComparison.Ordinal);
    }

    private static bool IsQuestion(Told told) => told.Card.Has("Må historien stadig bruges?");

    private static bool IsAddress(string path) => path.EndsWith("address.json", StringComparison.Ordinal);

    private static JObject StoryOf(RunningBot bot) => JObject.Parse(Assert.Single(bot.Kept("stories")).Value);

    private static async Task<Told> AskedAsync(RunningBot bot)
    {
        await AYearLaterAsync(bot);
        return await bot.Teams.WaitForAsync(IsQuestion);
    }

    /// <summary>Wednesday 6 January 2027 at 10.30.</summary>
    private static async Task AYearLaterAsync(RunningBot bot)
    {
        await bot.StopAsync();
        bot.Time.Advance(TimeSpan.FromDays(365) + TimeSpan.FromHours(1));
        await bot.StartAgainAsync();
    }
}

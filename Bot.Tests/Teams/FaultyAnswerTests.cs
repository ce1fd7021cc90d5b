using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class FaultyAnswerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n\t ")]
    public async Task An_empty_answer_is_asked_for_one_word(string text)
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.Person("Medarbejder 1").SendAsync(await bot.LeaderRoundAsync(), text);

        Assert.True(form.Card.Has("Skriv mindst ét ord, eller vælg “Ikke i denne uge”."));
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task A_thousand_letters_fit_and_one_more_does_not()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.LeaderRoundAsync());
        var text = string.Concat(Enumerable.Repeat("ro ", 333)) + ".";

        var tooLong = await person.SendAsync(card, text + ".");
        Assert.True(tooLong.Card.Has("Der er plads til 1000 tegn. Gem resten til mødet."));
        Assert.Equal(1001, tooLong.Card!.ValueOf("text")!.Length);
        Assert.Empty(bot.Kept("answers"));

        Assert.True((await person.SendAsync(card, text)).Card.Has("Tak, det er modtaget."));
        Assert.Equal(1000, ((string)JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["text"]!).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("7,5")]
    [InlineData("syv")]
    public async Task A_scale_takes_whole_numbers_from_0_to_10_only(string number)
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.Person("Medarbejder 1").SendAsync(await bot.ScaleRoundAsync(), "Derfor.", ("number", number));

        Assert.True(form.Card.Has("Vælg et helt tal fra 0 til 10."));
        Assert.Equal("Derfor.", form.Card!.ValueOf("text"));
        Assert.Empty(bot.Kept("answers"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10")]
    public async Task A_number_alone_is_an_answer(string number)
    {
        await using var bot = await RunningBot.StartAsync();
        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.ScaleRoundAsync(), "", ("number", number));

        Assert.True(receipt.Card.Has($"Dit tal: {number}"));
        var kept = JObject.Parse(Assert.Single(bot.Kept("answers")).Value);
        Assert.Equal(number, (string?)kept["number"]);
        Assert.Null(kept["text"]);
    }

    [Fact]
    public async Task A_number_where_none_was_asked_for_is_not_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Person("Medarbejder 1").SendAsync(await bot.LeaderRoundAsync(), "Korte møder.", ("number", "7"));

        Assert.DoesNotContain("\"number\"", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_and_links_in_an_answer_come_out_as_they_were_written()
    {
        await using var bot = await RunningBot.StartAsync();
        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), "Det var *godt* og [nyt](om lidt) \"her\" æøå 😀.");

        Assert.Contains(@"Det var \*godt\* og \[nyt\](om lidt) ""her"" æøå 😀.", receipt.Card!.Texts());
        Assert.Equal(
            "Det var *godt* og [nyt](om lidt) \"her\" æøå 😀.", (string?)JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["text"]);
    }

    [Fact]
    public async Task Half_an_emoji_upsets_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), "Det var \ud83d her.");

        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
        Assert.Single(bot.Kept("answers"));
    }

    [Fact]
    public async Task When_the_store_fails_nothing_is_acknowledged_and_the_same_press_works_afterwards()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var act = person.PressOf(card, "Send svar", ("text", "Et svar i en dårlig stund."));
        bot.Store.IsBroken = path => path.Value.StartsWith("answers/", StringComparison.Ordinal);

        var answer = await person.InvokeAsync(act);

        // A message in answer to the press: the card, and what was typed into it, stand as they were.
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Equal("Vi kunne ikke gemme dit svar. Det står stadig i feltet – prøv igen om lidt.", (string?)answer["value"]);
        Assert.Empty(bot.Kept("answers"));
        Assert.DoesNotContain("dårlig stund", string.Join('\n', bot.Logs.Lines), StringComparison.Ordinal);

        bot.Store.IsBroken = _ => false;
        Assert.True(Shown.Of(await person.InvokeAsync(act)).Card.Has("Tak, det er modtaget."));
        Assert.Single(bot.Kept("answers"));
    }
}

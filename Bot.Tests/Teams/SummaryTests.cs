namespace Bot.Tests.Teams;

public sealed class SummaryTests
{
    private const string Few = "Færre end 5 svarede, så der er ikke noget samlet billede.";

    [Fact]
    public async Task With_four_answers_there_is_no_average_no_word_and_no_unnamed_text()
    {
        await using var bot = await RunningBot.StartAsync();
        var summary = await SummaryAsync(
            bot, 4, number => [("number", $"{number}"), ("visibility", "Team")], _ => "Kaffemaskinen samler os.");

        Assert.True(summary.Has("4 svarede."));
        Assert.True(summary.Has(Few));
        foreach (var hidden in (string[])["Gennemsnit", "Det gik igen", "Kaffemaskinen", "Tallene gik fra"])
            Assert.False(summary.Has(hidden), hidden);
    }

    [Fact]
    public async Task Below_the_floor_only_those_who_chose_to_be_named_are_read()
    {
        await using var bot = await RunningBot.StartAsync();
        var summary = await SummaryAsync(
            bot,
            2,
            number => [("number", "3"), ("visibility", number == 1 ? "Named" : "Team")],
            number => $"Svar nummer {number}.");

        Assert.True(summary.Has("Svar nummer 1. – Medarbejder 1"));
        Assert.False(summary.Has("Svar nummer 2."));
    }

    /// <summary>Words that one person used.</summary>
    private static readonly string[] Lonely = ["Cyklen", "Haven", "Bussen"];

    [Fact]
    public async Task From_five_answers_there_are_an_average_with_a_decimal_comma_and_words_that_two_people_used()
    {
        await using var bot = await RunningBot.StartAsync();
        var summary = await SummaryAsync(
            bot,
            5,
            number => [("number", number == 1 ? "6" : "8")],
            number => number <= 2 ? "Kaffemaskinen kaffemaskinen samler os." : $"{Lonely[number - 3]} alene.");

        Assert.True(summary.Has("5 svarede."));
        Assert.True(summary.Has("Gennemsnit: 7,6"));
        var words = Assert.Single(summary.Texts(), line => line.StartsWith("Det gik igen: ", StringComparison.Ordinal));
        Assert.Contains("kaffemaskinen", words, StringComparison.Ordinal);
        Assert.All(Lonely, word => Assert.DoesNotContain(word, words, StringComparison.OrdinalIgnoreCase));
        Assert.False(summary.Has(Few));
        Assert.False(summary.Has("Tallene gik fra"), "The spread waits for eight answers.");
    }

    [Fact]
    public async Task From_eight_answers_the_spread_is_shown()
    {
        await using var bot = await RunningBot.StartAsync();
        var summary = await SummaryAsync(bot, 8, number => [("number", $"{number}")], _ => "");

        Assert.True(summary.Has("Tallene gik fra 1 til 8"));
        Assert.True(summary.Has("Gennemsnit: 4,5"));
    }

    [Fact]
    public async Task Only_texts_that_their_authors_allowed_are_shown_and_names_only_where_chosen()
    {
        await using var bot = await RunningBot.StartAsync();
        string[] visibilities = ["Aggregate", "Team", "Named", "Team", "Aggregate"];
        var summary = await SummaryAsync(
            bot,
            5,
            number => [("number", "5"), ("visibility", visibilities[number - 1]), ("tag", number == 2 ? "Hard" : "None")],
            number => $"Svar nummer {number}.");

        Assert.Equal(
            ["Svar nummer 2.", "Svar nummer 3. – Medarbejder 3", "Svar nummer 4."],
            summary.Texts().Where(line => line.StartsWith("Svar nummer", StringComparison.Ordinal)).Order());
        Assert.True(summary.Has("Det var svært"));
        Assert.DoesNotContain("Medarbejder 2", summary.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_texts_tells_nothing_about_who_came_first()
    {
        await using var bot = await RunningBot.StartAsync();
        var texts = Enumerable.Range(1, 20).Select(number => $"Svar nummer {number:00}.").ToList();
        var summary = await SummaryAsync(bot, 20, _ => [("number", "5"), ("visibility", "Team")], number => texts[number - 1]);

        // Among 20! orders chance does not hit the order of arrival.
        var shown = summary.Texts().Where(texts.Contains).ToList();
        Assert.Equal(texts, shown.Order());
        Assert.NotEqual(texts, shown);
    }

    [Fact]
    public async Task A_word_that_was_vouched_for_is_not_lifted_out_of_its_text()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.ScaleRoundAsync();
        foreach (var person in bot.People(5))
        {
            var found = await person.SendAsync(card, "Jeg talte med Mette om kaffemaskinen.", ("number", "5"));
            await person.PressAsync(found.Card!, "Det er ikke et navn");
        }

        var summary = await CloseAsync(bot, card);
        Assert.True(summary.Has("5 svarede."));
        Assert.DoesNotContain("mette", summary.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_answer_that_was_deleted_after_closing_is_gone_and_the_figures_that_were_shared_stand()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.ScaleRoundAsync();
        var receipts = new List<(TeamMember Person, Shown Receipt)>();
        foreach (var person in bot.People(5))
            receipts.Add((person, await person.SendAsync(card, "Et svar.", ("number", "5"))));
        await CloseAsync(bot, card);
        var told = bot.Teams.Everything.Count;

        var (first, receipt) = receipts[0];
        await first.PressAsync((await first.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");

        Assert.Equal(4, bot.Kept("answers").Count);
        Assert.Equal(told, bot.Teams.Everything.Count);
        Assert.Contains("\"count\":5", Assert.Single(bot.Kept("rounds")).Value, StringComparison.Ordinal);
    }

    private static async Task<Newtonsoft.Json.Linq.JObject> SummaryAsync(
        RunningBot bot, int people, Func<int, (string, string)[]> fields, Func<int, string> text)
    {
        var card = await bot.ScaleRoundAsync();
        foreach (var (at, person) in bot.People(people).Index())
            Assert.True((await person.SendAsync(card, text(at + 1), fields(at + 1))).Card.Has("Tak, det er modtaget."));
        return await CloseAsync(bot, card);
    }

    private static async Task<Newtonsoft.Json.Linq.JObject> CloseAsync(RunningBot bot, Newtonsoft.Json.Linq.JObject card)
    {
        var leader = bot.Person(Scenes.Leader);
        var done = await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");
        Assert.True(
            done.Sentence?.StartsWith("Runden er lukket.",
            StringComparison.Ordinal), string.Join('\n', bot.Logs.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal))));
        return (await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card!;
    }
}

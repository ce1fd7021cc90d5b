using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class KeylessTests
{
    private static readonly (string, string) Keyless = ("keyless", "true");

    [Fact]
    public async Task Until_the_round_closes_its_writer_finds_edits_and_deletes_an_answer_without_a_key()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        var receipt = await person.SendAsync(card, "Det første svar.", Keyless);
        Assert.True(receipt.Card.Has("Tak, det er modtaget uden nøgle. Du kan rette og slette det her, til runden lukker søndag d. 11. januar kl. 9.30."));
        Assert.Null(Answer(bot)["author"]);
        Assert.Empty(bot.Kept("authors"));
        Assert.DoesNotContain(bot.KeyOf("Medarbejder 1"), bot.EverythingKept(), StringComparison.Ordinal);

        var form = await person.PressAsync(receipt.Card!, "Ret");
        Assert.Equal("Det første svar.", form.Card!.ValueOf("text"));
        Assert.Equal("true", form.Card!.ValueOf("keyless"));
        var edited = await person.SendAsync(form.Card!, "Det andet svar.");
        Assert.Equal("Det andet svar.", (string?)Answer(bot)["text"]);
        Assert.Null(Answer(bot)["author"]);

        await person.PressAsync((await person.PressAsync(edited.Card!, "Slet")).Card!, "Ja, slet");
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task A_key_can_be_taken_and_left_until_the_round_closes()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        await person.SendAsync(card, "Med nøgle.");
        Assert.Single(bot.Kept("authors"));
        await person.SendAsync(card, "Uden nøgle.", Keyless);
        Assert.Empty(bot.Kept("authors"));
        Assert.DoesNotContain(bot.KeyOf("Medarbejder 1"), bot.EverythingKept(), StringComparison.Ordinal);
        await person.SendAsync(card, "Og med igen.");

        Assert.Equal(bot.KeyOf("Medarbejder 1"), (string?)Answer(bot)["author"]);
        Assert.Single(bot.Kept("authors"));
    }

    [Fact]
    public async Task A_name_and_no_key_do_not_go_together()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Karen Nord"), await bot.AskAsync());

        var form = await person.SendAsync(card, "Et svar.", Keyless, ("visibility", "Named"));

        Assert.True(form.Card.Has("Et svar med dit navn kan ikke gemmes uden nøgle."));
        Assert.Equal("true", form.Card!.ValueOf("keyless"));
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task Once_the_round_has_closed_nothing_kept_leads_from_a_person_to_an_answer_without_a_key()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        foreach (var (at, person) in bot.People(6).Index())
            await person.SendAsync(card, $"Svar nummer {at}.", at < 4 ? [Keyless, ("visibility", "Team")] : [("visibility", "Team")]);
        var open = bot.Kept("answers").Values.Select(JObject.Parse).Where(answer => answer["author"] is null).ToList();
        var tokens = bot.Kept("answers").Where(kept => JObject.Parse(kept.Value)["author"] is null).Select(kept => Path.GetFileNameWithoutExtension(kept.Key));
        var closing = File.GetLastWriteTimeUtc(await TouchAsync(bot));

        await bot.AdvanceAsync(TimeSpan.FromDays(5));

        var summary = await bot.Teams.WaitForAsync(Scenes.IsSummary);
        Assert.True(summary.Card.Has("6 svarede."));
        Assert.Equal(6, bot.Kept("answers").Count);
        var sealedAnswers = bot.Kept("answers").Where(kept => Path.GetFileName(kept.Key).StartsWith("keyless-", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            open.Select(answer => (string?)answer["text"]).Order(),
            sealedAnswers.Select(kept => (string?)JObject.Parse(kept.Value)["text"]).Order());
        var everything = bot.EverythingKept();
        Assert.All(tokens, token => Assert.DoesNotContain(token, everything, StringComparison.Ordinal));
        Assert.All(
            open.SelectMany(answer => answer["activities"]!), activity => Assert.DoesNotContain((string)activity!, everything, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 4), number => Assert.DoesNotContain(bot.KeyOf($"Medarbejder {number}"), everything, StringComparison.Ordinal));
        Assert.All(sealedAnswers, kept => Assert.Empty(JObject.Parse(kept.Value)["activities"]!));
        Assert.All(sealedAnswers, kept => Assert.True(File.GetLastWriteTimeUtc(Path.Combine(bot.Folder, kept.Key)) > closing));
        Assert.Empty(bot.Kept("salts"));
        Assert.Empty(bot.Kept("withdrawn"));
    }

    [Fact]
    public async Task After_closing_an_answer_without_a_key_is_not_said_to_be_deleted()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var receipt = await person.SendAsync(card, "Et svar.", Keyless);
        var sure = await person.PressAsync(receipt.Card!, "Slet");
        await bot.AdvanceAsync(TimeSpan.FromDays(5));

        Assert.True((await person.PressAsync(receipt.Card!, "Slet")).Card.Has("Her er ikke noget svar, jeg kan se er dit."));
        Assert.True((await person.PressAsync(sure.Card!, "Ja, slet")).Card.Has("Her er ikke noget svar, jeg kan se er dit."));
        Assert.Single(bot.Kept("answers"));
    }

    [Fact]
    public async Task Nobody_answers_twice_whether_with_a_key_or_without_or_both_at_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        foreach (var _ in Enumerable.Range(0, 5))
        {
            var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(
                at => at % 2 == 0 ? person.SendAsync(card, $"Svar nummer {at}.", Keyless) : person.SendAsync(card, $"Svar nummer {at}.")));

            Assert.All(receipts, receipt => Assert.True(receipt.Card.Has("Tak, det er modtaget")));
            Assert.Equal(Answer(bot)["author"] is null ? 0 : 1, bot.Kept("authors").Count);
        }

        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card.Has("1 svarede."));
        Assert.Single(bot.Kept("answers"));
    }

    [Fact]
    public async Task A_retry_of_a_deleted_answer_without_a_key_does_not_bring_it_back()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var sending = person.PressOf(card, "Send svar", ("text", "Et svar."), Keyless);
        var receipt = Shown.Of(await person.InvokeAsync(sending));
        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");

        var again = Shown.Of(await person.InvokeAsync(sending));

        Assert.True(again.Card.Has("Dit svar er slettet."));
        Assert.Empty(bot.Kept("answers"));
    }

    private static JObject Answer(RunningBot bot) => JObject.Parse(Assert.Single(bot.Kept("answers")).Value);

    private static async Task<string> TouchAsync(RunningBot bot)
    {
        var file = Path.Combine(bot.Folder, "touched.json");
        await File.WriteAllTextAsync(file, "{}");
        return file;
    }
}

using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class AnsweringTests
{
    [Fact]
    public async Task An_answer_is_kept_with_a_marker_at_its_authors_place_and_the_receipt_shows_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();

        var receipt = await bot.Person("Medarbejder 1").SendAsync(
            card, "Vi fik lov at ringe direkte.", ("visibility", "Team"), ("tag", "Works"));

        Assert.True(receipt.Card.Has("Tak, det er modtaget. Du kan rette det, til runden lukker søndag d. 11. januar kl. 9.30"));
        Assert.True(receipt.Card.Has("Vi fik lov at ringe direkte."));
        Assert.True(receipt.Card.Has("Teamet, uden mit navn"));
        Assert.Equal(["Ret", "Slet", "Fortæl en historie"], receipt.Card!.Buttons());

        var (path, kept) = Assert.Single(bot.Kept("answers"));
        var answer = JObject.Parse(kept);
        Assert.Equal("Vi fik lov at ringe direkte.", (string?)answer["text"]);
        Assert.Equal("Team", (string?)answer["visibility"]);
        Assert.Equal("Works", (string?)answer["tag"]);
        Assert.Null(answer["authorName"]);
        Assert.Equal(bot.KeyOf("Medarbejder 1"), (string?)answer["author"]);
        var (at, marker) = Assert.Single(bot.Kept("authors"));
        Assert.Contains((string)answer["author"]!, at, StringComparison.Ordinal);
        Assert.Equal(Path.GetFileNameWithoutExtension(path), (string?)JObject.Parse(marker)["token"]);
    }

    [Fact]
    public async Task A_name_is_kept_only_where_its_owner_asks_to_be_shown_by_name()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();

        await bot.Person("Karen Nord").SendAsync(card, "Uden navn her.", ("visibility", "Team"));
        Assert.DoesNotContain("Karen", bot.EverythingKept(), StringComparison.Ordinal);

        await bot.Person("Karen Nord").SendAsync(card, "Og med navn her.", ("visibility", "Named"));
        Assert.Contains("Karen Nord", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);

        await bot.Person("Karen Nord").SendAsync(card, "Og uden igen.", ("visibility", "Aggregate"));
        Assert.DoesNotContain("Karen", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editing_replaces()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var receipt = await person.SendAsync(card, "Det første svar.", ("visibility", "Team"), ("tag", "Wish"));

        var form = await person.PressAsync(receipt.Card!, "Ret");
        Assert.Equal("Det første svar.", form.Card!.ValueOf("text"));
        Assert.Equal("Team", form.Card!.ValueOf("visibility"));
        Assert.Equal("Wish", form.Card!.ValueOf("tag"));
        var edited = await person.SendAsync(form.Card!, "Det andet svar.");

        Assert.True(edited.Card.Has("Det andet svar."));
        Assert.Contains("Det andet svar.", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Det første svar.", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_again_from_the_shared_card_is_an_edit_too()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        await person.SendAsync(card, "Det første svar.");
        await person.SendAsync(card, "Det andet svar.");

        Assert.Contains("Det andet svar.", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_different_submits_at_once_end_as_one_of_them()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        var receipts = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => person.SendAsync(card, $"Svar nummer {number}.")));

        Assert.All(receipts, receipt => Assert.True(receipt.Card.Has("Tak, det er modtaget.")));
        var kept = (string)JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["text"]!;
        Assert.Contains(receipts, receipt => receipt.Card.Has(kept));
    }

    [Fact]
    public async Task Many_people_at_once_are_all_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();

        await Task.WhenAll(bot.People(25).Select((person, number) => person.SendAsync(card, $"Svar nummer {number}.")));

        Assert.Equal(25, bot.Kept("answers").Values.Distinct().Count());
    }

    [Fact]
    public async Task Passing_this_week_is_fine_and_leaves_no_trace()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var before = bot.EverythingKept();

        var view = await bot.Person("Medarbejder 1").PressAsync(card, "Ikke i denne uge");

        Assert.True(view.Card.Has("Helt i orden. Vi ses i næste uge."));
        Assert.Equal(before, bot.EverythingKept());
    }

    [Fact]
    public async Task Deleting_asks_first_and_then_removes_the_answer_and_its_marker()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var receipt = await person.SendAsync(card, "Det skal væk igen.");

        var sure = await person.PressAsync(receipt.Card!, "Slet");
        Assert.True(sure.Card.Has("Slet dit svar? Det kan ikke hentes tilbage."));
        Assert.Single(bot.Kept("answers"));
        Assert.True((await person.PressAsync(sure.Card!, "Fortryd")).Card.Has("Tak, det er modtaget."));

        var deleted = await person.PressAsync(sure.Card!, "Ja, slet");
        Assert.True(deleted.Card.Has("Dit svar er slettet."));
        Assert.Empty(bot.Kept("answers"));
        Assert.Empty(bot.Kept("authors"));
        Assert.DoesNotContain("Det skal væk igen.", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_deleting_one_can_answer_anew()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        await DeleteAsync(person, await person.SendAsync(card, "Det skal væk igen."));

        await person.SendAsync(card, "Et nyt svar.");

        Assert.Contains("Et nyt svar.", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_after_the_round_has_closed_leaves_no_trace_of_the_author_behind()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var receipt = await person.SendAsync(card, "Det skal væk igen.");
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        await bot.Teams.WaitForAsync(Scenes.IsSummary);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(2));

        await DeleteAsync(person, receipt);

        Assert.Empty(bot.Kept("answers"));
        Assert.Empty(bot.Kept("authors"));
        Assert.Empty(bot.Kept("withdrawn"));
    }

    private static async Task DeleteAsync(TeamMember person, Shown receipt) =>
        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");
}

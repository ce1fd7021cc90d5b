using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>The question after the answer: on the receipt, voluntary, and part of the answer from then on.</summary>
public sealed class FollowUpTests
{
    internal const string Offer = "Har du et minut mere?";
    private const string Question = "Hvor findes der allerede lidt af det?";

    [Fact]
    public async Task The_receipt_asks_once_more_and_what_is_added_becomes_part_of_the_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.", ("visibility", "Team"));
        Assert.Equal([Question], receipt.Card!.Inputs().Select(input => (string?)input["label"]));

        var added = await AddAsync(person, receipt, "I køkkenet om fredagen.");

        Assert.True(added.Card.Has("Nogen har ryddet op."));
        Assert.True(added.Card.Has(Question));
        Assert.True(added.Card.Has("I køkkenet om fredagen."));
        Assert.False(added.Card.Has(Offer));
        var kept = JObject.Parse(Assert.Single(bot.Kept("answers")).Value);
        Assert.Equal(
            ("Nogen har ryddet op.", "I køkkenet om fredagen.", "Team"), ((string?)kept["text"], (string?)kept["followUp"], (string?)kept["visibility"]));
    }

    [Fact]
    public async Task It_is_deleted_with_the_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var added = await AnswerAndAddAsync(bot, person);

        await person.PressAsync((await person.PressAsync(added.Card!, "Slet")).Card!, "Ja, slet");

        Assert.DoesNotContain("køkkenet", bot.EverythingKept(), StringComparison.Ordinal);
        Assert.True((await AddAsync(person, await AnswerLikeAsync(bot, added), "Igen.")).Card.Has("Dit svar er slettet."));
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task It_is_screened_like_the_answer_and_comes_back_with_its_text()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.");

        var found = await AddAsync(person, receipt, "Hos Mette, tlf. 20 30 40 50.");
        Assert.True(found.Card.Has("Vi fandt noget"), found.Json);
        Assert.Equal("Hos Mette, tlf. 20 30 40 50.", found.Card!.ValueOf("followUp"));
        Assert.DoesNotContain("Mette", bot.EverythingKept(), StringComparison.Ordinal);

        var blurred = await person.PressAsync(found.Card!.Box(Offer), "Erstat for mig");
        Assert.True(blurred.Card.Has("Nu ser vi ikke noget"), blurred.Json);
        Assert.DoesNotContain("Mette", blurred.Json, StringComparison.Ordinal);
        Assert.True((await person.PressAsync(blurred.Card!.Box(Offer), "Føj til mit svar")).Card.Has("Nogen har ryddet op."));
        Assert.NotNull((string?)JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["followUp"]);
    }

    [Fact]
    public async Task What_was_vouched_for_in_it_marks_the_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var found = await AddAsync(person, await person.SendAsync(card, "Nogen har ryddet op."), "Jeg talte med Mette i går.");

        var kept = await person.PressAsync(found.Card!.Box(Offer), "Det er ikke et navn");

        Assert.True(kept.Card.Has("Jeg talte med Mette i går."), kept.Json);
        Assert.True((bool)JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["vouched"]!);
    }

    [Fact]
    public async Task Danger_in_it_is_told_and_nothing_is_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.");

        var urgent = await AddAsync(person, receipt, EveryKind.Of(Bot.Dialogs.Screening.FindingKind.Urgent).Text);

        Assert.True(urgent.Card.Has("Det lyder alvorligt"), urgent.Json);
        Assert.DoesNotContain("jagtgevær", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Har du et minut mere?", "nothing is asked for")]
    [InlineData("long", "Der er plads til 1000 tegn.", "no more than an answer")]
    public async Task An_empty_or_overlong_one_leaves_the_answer_as_it_was(string text, string told, string why)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.");
        var before = Assert.Single(bot.Kept("answers")).Value;

        var shown = await AddAsync(person, receipt, text == "long" ? string.Concat(Enumerable.Repeat("ro og ", 200)) : text);

        Assert.True(shown.Card.Has(told), why);
        Assert.Equal(before, Assert.Single(bot.Kept("answers")).Value);
    }

    [Fact]
    public async Task After_closing_it_stands_in_a_field_and_may_become_a_story()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, person, card) = (bot.Person(Scenes.Leader), bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.");
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");

        var late = await AddAsync(person, receipt, "I køkkenet om fredagen.");

        Assert.True(late.Card.Has("Vil du gemme det som en historie i stedet?"), late.Json);
        Assert.Equal("I køkkenet om fredagen.", late.Card!.ValueOf("text"));
        Assert.DoesNotContain("køkkenet", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_of_the_answer_does_not_take_it_away()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var act = person.PressOf(card, "Send svar", ("text", "Nogen har ryddet op."));
        await AddAsync(person, Shown.Of(await person.InvokeAsync(act)), "I køkkenet om fredagen.");

        Assert.True(Shown.Of(await person.InvokeAsync(act)).Card.Has("I køkkenet om fredagen."));
        Assert.Contains("køkkenet", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Added_to_an_answer_without_a_key_it_is_as_hard_to_lead_back()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, person, card) = (bot.Person(Scenes.Leader), bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.", ("keyless", "true"));
        await AddAsync(person, receipt, "I køkkenet om fredagen.");
        Assert.Empty(bot.Kept("authors"));

        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");
        await bot.Teams.WaitForAsync(Scenes.IsSummary);

        var (path, kept) = Assert.Single(bot.Kept("answers"));
        Assert.StartsWith("keyless-", Path.GetFileName(path), StringComparison.Ordinal);
        Assert.Equal("I køkkenet om fredagen.", (string?)JObject.Parse(kept)["followUp"]);
        Assert.Null(JObject.Parse(kept)["author"]);
    }

    [Fact]
    public async Task The_summary_shows_what_was_added_by_those_whom_the_team_may_read()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.KindRoundAsync("MIR-HOL-01"));
        foreach (var (at, person) in bot.People(5).Index())
        {
            var receipt = await person.SendAsync(card, $"Tegn {at}.", ("visibility", at < 2 ? "Team" : "Aggregate"));
            await AddAsync(person, receipt, $"Sted {at} ved kaffemaskinen.");
        }

        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");

        var summary = (await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card;

        Assert.True(summary.Has("Vi spurgte videre: " + Question));
        Assert.Equal(
            ["Sted 0 ved kaffemaskinen.", "Sted 1 ved kaffemaskinen."],
            summary!.Texts().Where(line => line.StartsWith("Sted", StringComparison.Ordinal)).Order());
        Assert.True(summary.Has("kaffemaskinen"), "Words that were added recur as well.");
    }

    [Fact]
    public async Task A_leaders_own_question_has_none()
    {
        await using var bot = await RunningBot.StartAsync();
        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.LeaderRoundAsync(), "Korte møder.");

        Assert.False(receipt.Card.Has(Offer));
        Assert.Empty(receipt.Card!.Inputs());
    }

    [Fact]
    public async Task It_stands_under_mine_data_and_in_the_file()
    {
        await using var bot = await RunningBot.StartAsync();
        await AnswerAndAddAsync(bot, bot.Person(MyData.MyDataScenes.Somebody));

        var mine = await MyData.MyDataScenes.MyDataAsync(bot);
        Assert.True(mine.Has("I køkkenet om fredagen."));
        var own = Assert.Single((await MyData.MyDataScenes.FileAsync(bot, mine))["svar"]!);
        Assert.Equal((Question, "I køkkenet om fredagen."), ((string?)own["vi spurgte videre"], (string?)own["dit svar på det"]));
    }

    internal static Task<Shown> AddAsync(TeamMember person, Shown receipt, string text) =>
        person.PressAsync(receipt.Card!.Box(Offer), "Føj til mit svar", ("followUp", text));

    internal static async Task<Shown> AnswerAndAddAsync(RunningBot bot, TeamMember person) =>
        await AddAsync(person, await person.SendAsync(await bot.KindRoundAsync("MIR-HOL-01"), "Nogen har ryddet op."), "I køkkenet om fredagen.");

    /// <summary>A receipt that stood open on another screen while the answer was deleted: another person's, since none of one's own is left.</summary>
    private static async Task<Shown> AnswerLikeAsync(RunningBot bot, Shown own)
    {
        var other = bot.Person("Medarbejder 2");
        var receipt = await other.SendAsync((await other.PressAsync(own.Card!, "Ret")).Card!, "Et andet svar.", ("followUp", ""));
        await other.PressAsync((await other.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");
        return receipt;
    }
}

namespace Bot.Tests.Teams;

public sealed class LateAnswerTests
{
    [Fact]
    public async Task After_closing_an_answer_is_not_kept_and_may_become_a_story()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        await bot.AdvanceAsync(TimeSpan.FromDays(5));

        var late = await person.SendAsync(card, "Det kom jeg i tanke om for sent.");

        Assert.True(late.Card.Has("Runden lukkede søndag d. 11. januar kl. 9.30. Vil du gemme det som en historie i stedet?"));
        Assert.Equal("Det kom jeg i tanke om for sent.", late.Card!.ValueOf("text"));
        Assert.Empty(bot.Kept("answers"));

        var story = await person.PressAsync(late.Card!, "Fortæl en historie");
        Assert.Equal("Det kom jeg i tanke om for sent.", story.Card!.ValueOf("what"));
    }

    [Fact]
    public async Task At_the_moment_of_closing_it_is_too_late_even_if_the_clock_has_not_come_round()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        bot.Store.IsBroken = path => path.Value.StartsWith("rounds/", StringComparison.Ordinal);
        bot.Time.Advance(TimeSpan.FromDays(5));

        var late = await bot.Person("Medarbejder 1").SendAsync(card, "Et minut for sent.");

        Assert.True(late.Card.Has("Runden lukkede"));
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task Until_the_last_second_an_answer_is_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        bot.Time.Advance(TimeSpan.FromDays(5) - TimeSpan.FromSeconds(1));

        Assert.True((await bot.Person("Medarbejder 1").SendAsync(card, "Lige akkurat.")).Card.Has("Tak, det er modtaget."));
    }

    [Fact]
    public async Task A_receipt_from_before_cannot_be_used_to_edit_a_closed_round()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var receipt = await person.SendAsync(card, "Det første svar.");
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        var kept = bot.Kept("answers");

        var late = await person.PressAsync(receipt.Card!, "Ret");

        Assert.True(late.Card.Has("Runden lukkede"));
        Assert.Equal("Det første svar.", late.Card!.ValueOf("text"));
        Assert.Equal(kept, bot.Kept("answers"));
    }

    [Fact]
    public async Task A_late_answer_with_a_cpr_number_reaches_nothing_even_as_a_story()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        var late = await person.SendAsync(card, "Borgeren 310290-1234 fik hjælp.");
        var story = await person.PressAsync(late.Card!, "Fortæl en historie");

        var found = await person.PressAsync(story.Card!, "Send historien", ("heading", "Hjælp"), ("why", "Det hjalp."), ("theme", "Fællesskab"));

        Assert.True(found.Card.Has("CPR-nummer"));
        Assert.DoesNotContain("310290", bot.EverythingKept(), StringComparison.Ordinal);
    }
}

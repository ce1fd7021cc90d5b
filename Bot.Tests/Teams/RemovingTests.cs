using Bot.Dialogs;
using Bot.Dialogs.Rounds;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class RemovingTests
{
    [Fact]
    public async Task An_answer_deleted_after_closing_is_taken_off_the_summary_and_its_card()
    {
        await using var bot = await RunningBot.StartAsync();
        var (receipt, _) = await ClosedAsync(bot);
        var summaryCard = (string)bot.Round()["summaryCard"]!["activityId"]!;

        await DeleteAsync(bot.Person("Medarbejder 1"), receipt);

        var mended = await bot.Teams.WaitForAsync(told => Scenes.IsSummary(told) && told.IsUpdate);
        Assert.EndsWith("/" + summaryCard, mended.Path, StringComparison.Ordinal);
        Assert.False(mended.Card.Has("Svar nummer 0."));
        Assert.True(mended.Card.Has("Svar nummer 1."));
        Assert.True(mended.Card.Has("5 svarede."));
        Assert.DoesNotContain("Svar nummer 0.", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_deleted_even_where_teams_does_not_let_the_summarys_card_be_changed()
    {
        await using var bot = await RunningBot.StartAsync();
        var (receipt, _) = await ClosedAsync(bot);
        bot.Teams.Refusal = told => told.IsUpdate ? (404, "NotFound") : null;

        Assert.True((await DeleteAsync(bot.Person("Medarbejder 1"), receipt)).Card.Has("Dit svar er slettet."));

        Assert.DoesNotContain("Svar nummer 0.", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_answers_of_one_person_are_found_by_markers_and_while_a_round_runs_without_a_key_too()
    {
        await using var bot = await RunningBot.StartAsync();
        await ClosedAsync(bot);
        var card = await NextWeekAsync(bot);
        await bot.Person("Medarbejder 1").SendAsync(card, "Uden nøgle.", ("keyless", "true"));
        var (own, author) = (bot.Services.GetRequiredService<OwnAnswers>(), new AuthorKey(bot.KeyOf("Medarbejder 1")));

        Assert.Equal(["Svar nummer 0."], await own.WithKeyAsync(author, default).Select(one => one.Answer.Text!.Value).ToListAsync());
        Assert.Equal(["Uden nøgle."], await own.WithoutKeyAsync(author, default).Select(one => one.Answer.Text!.Value).ToListAsync());
    }

    [Fact]
    public async Task Deleting_all_answers_of_one_person_leaves_neither_words_nor_key_and_can_be_done_again_after_a_crash()
    {
        await using var bot = await RunningBot.StartAsync();
        await ClosedAsync(bot);
        var card = await NextWeekAsync(bot);
        await bot.Person("Medarbejder 1").SendAsync(card, "Uden nøgle.", ("keyless", "true"));
        var (own, author) = (bot.Services.GetRequiredService<OwnAnswers>(), new AuthorKey(bot.KeyOf("Medarbejder 1")));
        bot.Store.IsBroken = path => path.Value.StartsWith("authors/", StringComparison.Ordinal);
        await Assert.ThrowsAsync<IOException>(() => own.DeleteAllAsync(author, default));
        bot.Store.IsBroken = _ => false;

        await own.DeleteAllAsync(author, default);

        var everything = bot.EverythingKept();
        foreach (var gone in (string[])[author.Value, "Svar nummer 0.", "Uden nøgle."])
            Assert.DoesNotContain(gone, everything, StringComparison.Ordinal);
        Assert.Equal(4, bot.Kept("answers").Count);
    }

    /// <summary>A round that five people answered, closed and reported; gives back the first one's receipt.</summary>
    private static async Task<(Shown Receipt, JObject Summary)> ClosedAsync(RunningBot bot)
    {
        var card = await bot.AskAsync();
        var receipts = new List<Shown>();
        foreach (var (at, person) in bot.People(5).Index())
            receipts.Add(await person.SendAsync(card, $"Svar nummer {at}.", ("visibility", "Team")));
        await bot.AdvanceAsync(TimeSpan.FromDays(5));
        var summary = await bot.Teams.WaitForAsync(told => Scenes.IsSummary(told) && told.IsPublic);
        await bot.Teams.UntilAsync(() => (string?)bot.Round()["state"] == "Reported");
        Assert.True(summary.Card.Has("Svar nummer 0."));
        return (receipts[0], summary.Card!);
    }

    private static async Task<JObject> NextWeekAsync(RunningBot bot)
    {
        await bot.AdvanceAsync(TimeSpan.FromDays(2));
        return (await bot.Teams.WaitForAsync(Scenes.IsPrompt, count: 2)).Card!;
    }

    private static async Task<Shown> DeleteAsync(TeamMember person, Shown receipt) =>
        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");
}

using Bot.Dialogs.Storage;
using Bot.Tests.MyData;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>Somebody deletes an answer without a key at the very moment when its round closes. What is said to be deleted is gone.</summary>
public sealed class DeletedWhileClosingTests
{
    [Fact]
    public async Task An_answer_deleted_after_the_sealing_has_read_it_is_not_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card, sure) = await AboutToDeleteAsync(bot);
        var shown = new TaskCompletionSource<Shown>();
        bot.Store.BeforeCreating = async path =>
        {
            if (IsSealed(path) && IsFirst(bot))
                shown.SetResult(await person.PressAsync(sure, "Ja, slet"));
        };

        await CloseAsync(bot, card);

        Assert.True((await shown.Task).Card.Has("Dit svar er slettet."));
        Assert.Empty(bot.Kept("answers"));
        Assert.Empty(bot.Kept("withdrawn"));
    }

    [Fact]
    public async Task Nor_when_the_bot_breaks_down_before_it_could_look_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card, sure) = await AboutToDeleteAsync(bot);
        var uses = 0;
        bot.Store.BeforeCreating = async path =>
        {
            if (!IsSealed(path) || !IsFirst(bot))
                return;
            await person.PressAsync(sure, "Ja, slet");
            bot.Store.IsBroken = used => IsSealed(used) && ++uses > 1;
        };
        await CloseAsync(bot, card);
        Assert.Single(bot.Kept("answers"));

        bot.Store.IsBroken = _ => false;
        await bot.AdvanceAsync(TimeSpan.FromMinutes(11));

        await bot.Teams.WaitForAsync(Scenes.IsSummary);
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task An_answer_sealed_after_the_deletion_has_begun_is_deleted_where_it_lies_then()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card, sure) = await AboutToDeleteAsync(bot);
        bot.Store.BeforeCreating = async path =>
        {
            if (path.Value.StartsWith("withdrawn/", StringComparison.Ordinal) && IsFirst(bot))
                await CloseAsync(bot, card);
        };

        var shown = await person.PressAsync(sure, "Ja, slet");

        Assert.True(shown.Card.Has("Dit svar er slettet."));
        Assert.Empty(bot.Kept("answers"));
    }

    [Theory]
    [InlineData("salts/")] // the round was read as running, and its salt is gone when it is wanted
    [InlineData("answers/")] // the salt is there, and the answer has moved when it is wanted
    public async Task A_deletion_that_comes_too_late_is_not_said_to_have_happened(string folder)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card, sure) = await AboutToDeleteAsync(bot);
        bot.Store.BeforeReading = async path =>
        {
            if (path.Value.StartsWith(folder, StringComparison.Ordinal) && IsFirst(bot))
                await CloseAsync(bot, card);
        };

        var shown = await person.PressAsync(sure, "Ja, slet");

        Assert.NotEqual("Open", (string?)bot.Round()["state"]);
        Assert.Equal(bot.Kept("answers").Count == 0, shown.Card.Has("Dit svar er slettet."));
        Assert.NotEqual(bot.Kept("answers").Count == 0, shown.Card.Has("Her er ikke noget svar, jeg kan se er dit."));
    }

    [Fact]
    public async Task Nor_is_it_said_in_the_private_chat()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card, _) = await AboutToDeleteAsync(bot);
        var sure = await person.PressPrivatelyAsync((await bot.MyDataAsync()).Box("Et svar."), "Slet");
        var reads = 0;
        bot.Store.BeforeReading = async path =>
        {
            if (path.Value.StartsWith("answers/", StringComparison.Ordinal) && ++reads == 2 && IsFirst(bot))
                await CloseAsync(bot, card);
        };

        var shown = await person.PressPrivatelyAsync(sure.Card!, "Ja, slet");

        Assert.NotEqual("Open", (string?)bot.Round()["state"]);
        Assert.Equal(bot.Kept("answers").Count == 0, shown.Card.Has("Dit svar er slettet."));
    }

    [Fact]
    public async Task An_answer_given_anew_after_a_deletion_is_kept_when_the_round_closes()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card, sure) = await AboutToDeleteAsync(bot);
        await person.PressAsync(sure, "Ja, slet");
        await person.SendAsync(card, "Et nyt svar.", ("keyless", "true"));

        await CloseAsync(bot, card);

        Assert.Equal("Et nyt svar.", (string?)JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["text"]);
    }

    private static async Task<(TeamMember Person, JObject Card, JObject Sure)> AboutToDeleteAsync(RunningBot bot)
    {
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.LeaderRoundAsync());
        var receipt = await person.SendAsync(card, "Et svar.", ("keyless", "true"));
        return (person, card, (await person.PressAsync(receipt.Card!, "Slet")).Card!);
    }

    private static async Task CloseAsync(RunningBot bot, JObject card)
    {
        var leader = bot.Person(Scenes.Leader);
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");
    }

    private static bool IsSealed(DocumentPath path) => path.Name.StartsWith("keyless-", StringComparison.Ordinal);

    /// <summary>What happens meanwhile happens once.</summary>
    private static bool IsFirst(RunningBot bot)
    {
        bot.Store.BeforeCreating = bot.Store.BeforeReading = _ => Task.CompletedTask;
        return true;
    }
}

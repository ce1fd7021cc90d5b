using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class RetryingTests
{
    [Fact]
    public async Task Ten_retries_of_one_act_change_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var act = person.PressOf(card, "Send svar", ("text", "Et svar, der kommer ti gange."));
        await person.InvokeAsync(act);
        var once = bot.Kept("answers");

        foreach (var _ in Enumerable.Range(0, 10))
            Assert.True(Shown.Of(await person.InvokeAsync(act)).Card.Has("Tak, det er modtaget."));

        Assert.Equal(once, bot.Kept("answers"));
    }

    [Fact]
    public async Task Ten_retries_at_once_keep_one_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var act = person.PressOf(card, "Send svar", ("text", "Et svar, der kommer ti gange."));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => person.InvokeAsync((JObject)act.DeepClone())));

        Assert.Single(bot.Kept("answers"));
    }

    [Fact]
    public async Task A_late_retry_does_not_undo_a_newer_edit()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var first = person.PressOf(card, "Send svar", ("text", "Det første svar."));
        await person.InvokeAsync(first);
        await person.SendAsync(card, "Det andet svar.");
        var edited = bot.Kept("answers");

        foreach (var _ in Enumerable.Range(0, 10))
            await person.InvokeAsync(first);

        Assert.Equal(edited, bot.Kept("answers"));
        Assert.Contains("Det andet svar.", Assert.Single(edited).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_retry_does_not_bring_a_deleted_answer_back()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var act = person.PressOf(card, "Send svar", ("text", "Det skal væk igen."));
        var receipt = Shown.Of(await person.InvokeAsync(act));
        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");

        foreach (var _ in Enumerable.Range(0, 10))
            Assert.True(Shown.Of(await person.InvokeAsync(act)).Card.Has("Dit svar er slettet."));

        Assert.Empty(bot.Kept("answers"));
        Assert.DoesNotContain("Det skal væk igen.", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    public async Task Nor_does_it_come_back_in_the_answer_that_took_its_place(string keyless)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var answering = person.PressOf(card, "Send svar", ("text", "Det skal væk igen."), ("keyless", keyless));
        var receipt = Shown.Of(await person.InvokeAsync(answering));
        var adding = person.PressOf(receipt.Card!.Box(FollowUpTests.Offer), "Føj til mit svar", ("followUp", "Og det her med."));
        var added = Shown.Of(await person.InvokeAsync(adding));
        await person.PressAsync((await person.PressAsync(added.Card!, "Slet")).Card!, "Ja, slet");
        await person.SendAsync(card, "Et nyt svar.", ("keyless", keyless));
        var anew = bot.Kept("answers");

        foreach (var act in (JObject[])[answering, adding])
            Assert.True(Shown.Of(await person.InvokeAsync(act)).Card.Has("Et nyt svar."));

        Assert.Equal(anew, bot.Kept("answers"));
    }

    [Fact]
    public async Task A_retry_after_a_restart_changes_nothing_either()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var act = person.PressOf(card, "Send svar", ("text", "Et svar."));
        await person.InvokeAsync(act);
        var once = bot.Kept("answers");
        await bot.StopAsync();
        await bot.StartAgainAsync();

        await person.InvokeAsync(act);

        Assert.Equal(once, bot.Kept("answers"));
    }

    [Fact]
    public async Task A_retried_round_of_a_leader_is_opened_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var leader = bot.Person(Scenes.Leader);
        var act = leader.PressOf(await bot.LeaderFormAsync(), "Send til teamet", Scenes.LeaderInputs());

        foreach (var _ in Enumerable.Range(0, 3))
            Assert.StartsWith("Runden er åben", Shown.Of(await leader.InvokeAsync(act)).Sentence, StringComparison.Ordinal);

        Assert.Single(bot.Kept("rounds"));
        Assert.Single(bot.Teams.Everything, told => told.Card.Has("Spørgsmål fra jeres leder"));
    }
}

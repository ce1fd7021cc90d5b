namespace Bot.Tests.Teams;

/// <summary>Clients that know only Action.Submit: the press arrives as a message, and what answers it would stand in the channel.</summary>
public sealed class OldClientTests
{
    [Fact]
    public async Task An_answer_is_kept_and_its_author_told_in_private_without_the_words()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var before = bot.Teams.Everything.Count;

        await person.PostAsync(person.SubmitOf(card, "Send svar", ("text", "Sendt fra en gammel telefon.")));

        Assert.Contains("Sendt fra en gammel telefon.", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
        var sentence = await bot.Teams.WaitForAsync(told => told.Text is not null);
        Assert.Equal("/teams/v3/conversations/personal-29:Medarbejder 1/activities", sentence.Path);
        Assert.Equal(
            "Tak, dit svar er modtaget. Vil du rette det, så send et nyt, før runden lukker søndag d. 11. januar kl. 9.30.", sentence.Text);
        Assert.DoesNotContain(bot.Teams.Everything.Skip(before), told => told.IsPublic && !told.IsUpdate);
        Assert.DoesNotContain(bot.Teams.Everything, told => told.Json.Contains("gammel telefon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_is_told_in_private_by_its_kind_alone()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        await person.PostAsync(person.SubmitOf(card, "Send svar", ("text", "Mette, 310290-1234, fik hjælp.")));

        var sentence = await bot.Teams.WaitForAsync(told => told.Text?.Contains("et navn og et CPR-nummer", StringComparison.Ordinal) == true);
        Assert.False(sentence.IsPublic);
        Assert.Empty(bot.Kept("answers"));
        foreach (var word in (string[])["Mette", "310290"])
            Assert.DoesNotContain(bot.Teams.Everything, told => told.Json.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_fault_is_told_in_private_too(string? text)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        await person.PostAsync(person.SubmitOf(card, "Send svar", ("text", text!)));

        Assert.False((
            await bot.Teams.WaitForAsync(told => told.Text?.StartsWith("Skriv mindst ét ord", StringComparison.Ordinal) == true)).IsPublic);
    }

    [Fact]
    public async Task Retries_of_the_message_keep_one_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var act = person.SubmitOf(card, "Send svar", ("text", "Sendt fra en gammel telefon."));
        await person.PostAsync(act);
        var once = bot.Kept("answers");

        foreach (var _ in Enumerable.Range(0, 3))
            await person.PostAsync(act);

        Assert.Equal(once, bot.Kept("answers"));
    }

    [Theory]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(500, "ServiceError")]
    public async Task An_author_who_cannot_be_reached_in_private_loses_nothing(int status, string code)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        bot.Teams.Refusal = told => told.IsPublic ? null : (status, code);

        await person.PostAsync(person.SubmitOf(card, "Send svar", ("text", "Sendt fra en gammel telefon.")));

        Assert.Single(bot.Kept("answers"));
    }
}

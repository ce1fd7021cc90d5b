namespace Bot.Tests.Teams;

/// <summary>What is typed to the bot outside its forms, and is no command.</summary>
public sealed class TypedWordsTests
{
    private const string Lead = "Det lyder alvorligt. Botten må ikke stå alene med det, og teksten er ikke gemt.";
    private const string Unknown = "Det forstod jeg ikke.";

    [Theory]
    [InlineData("Jeg vil ikke leve mere.")]
    [InlineData("hjælp, min mand slår mig")]
    [InlineData("historie Drengen bliver slået derhjemme, siger Mette.")]
    public async Task In_private_who_tells_of_danger_is_shown_whom_to_turn_to(string words)
    {
        await using var bot = await RunningBot.StartAsync();
        var before = bot.EverythingKept();

        await bot.Person("Medarbejder 1").SayAsync(words);

        var said = await bot.Teams.WaitForAsync(told => told.Card.Has(Lead));
        Assert.True(said.Card.Has("ring 112"), said.Json);
        Assert.True(said.Card.Has("Botten har ikke givet nogen besked."), said.Json);
        Assert.True(said.Card.Has("Det, du skrev, står stadig i Teams. Du kan selv slette det dér."), said.Json);
        Assert.Equal(before, bot.EverythingKept());
    }

    [Fact]
    public async Task In_a_channel_the_writer_is_told_in_private_and_the_others_see_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        var before = bot.Teams.Everything.Count;

        await bot.Person("Medarbejder 1").MentionAsync("Jeg vil ikke leve mere.");

        var said = await bot.Teams.WaitForAsync(told => told.Text is { } text && text.StartsWith(Lead, StringComparison.Ordinal));
        Assert.Contains("personal-29:Medarbejder 1", said.Path, StringComparison.Ordinal);
        Assert.Contains("ring 112", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Teams.Everything.Skip(before), told => told.IsPublic);
    }

    [Fact]
    public async Task An_english_reader_is_told_in_english()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");

        await person.PostAsync(person.InPrivate(new() { ["type"] = "message", ["text"] = "Jeg vil ikke leve mere.", ["locale"] = "en-GB" }));

        Assert.True((await bot.Teams.WaitForAsync(told => told.Card.Has("call 112"))).Card.Has("What you wrote is still in Teams."));
    }

    [Theory]
    [InlineData("Borgeren 310290-1234 fik hjælp.", "what it is does not change the answer")]
    [InlineData("Vi havde en god dag.", "words")]
    public async Task Anything_else_is_not_understood(string words, string why)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Person("Medarbejder 1").SayAsync(words);

        var said = await bot.Teams.WaitForAsync(told => told.Text is not null);
        Assert.True(said.Text!.StartsWith(Unknown, StringComparison.Ordinal), why);
    }
}

using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Bot.Tests.Organisers;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

/// <summary>Teams refuses a card over 28 KB, so the fullest card must stay below.</summary>
public sealed class CardSizeTests
{
    private static readonly string[] Names = ["Mette", "Fatima", "Søren", "Jytte", "Lars", "Hanne", "Oleksandr", "Abdirahman"];

    [Fact]
    public async Task The_longest_answer_full_of_names()
    {
        await using var bot = await RunningBot.StartAsync();
        var found = await bot.Person("Medarbejder 1").SendAsync(await bot.LeaderRoundAsync(), Crowd(1000));

        Assert.True(found.Card.Has("ligner navne"));
        Golden.AssertFitForTeams(found.Card!);
    }

    [Fact]
    public async Task The_longest_story_full_of_names()
    {
        await using var bot = await RunningBot.StartAsync();
        var found = await bot.TellAsync("Medarbejder 1", ("heading", Crowd(80)), ("what", Crowd(3000)), ("why", Crowd(1000)));

        Assert.True(found.Card.Has("ligner navne"), found.Json);
        Golden.AssertFitForTeams(found.Card!);
    }

    [Fact]
    public async Task A_list_of_many_long_stories()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, form) = (bot.Person("Medarbejder 1"), await bot.StoryFormAsync("Medarbejder 1"));
        var longest = Stories.Inputs(("heading", Prose(80)), ("what", Prose(3000)), ("why", Prose(1000)), ("sharing", "PopUp"));
        foreach (var _ in Enumerable.Range(0, 12))
            await person.PressAsync(form, "Send historien", longest);

        var board = await bot.PopUpAsync();
        Assert.True(board.Has("12 historier må bruges på Pop Up"));
        Golden.AssertFitForTeams(board);
    }

    [Theory]
    [InlineData(5, 1000)]
    [InlineData(40, 300)]
    [InlineData(600, 4)]
    public async Task A_summary_of_many_answers(int people, int letters)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        var round = await bot.Services.OpenRoundAsync();
        var text = new SharedAnswer(ScreenedText.FromStore(Prose(letters)), AnswerTag.None, null);
        var texts = Enumerable.Repeat(text, people).ToList();
        var summary = new RoundSummary(people, 5.5m, 0, 10, ["kaffen", "møderne"], texts);

        var card = JObject.Parse(SummaryCard.For(round, summary, Bot.Dialogs.Texts.Danish).Json);

        Assert.True(card.Has($"{people} svarede."));
        Golden.AssertFitForTeams(card);
    }

    private static string Prose(int letters) => string.Concat(Enumerable.Repeat("ro og tid, ", letters))[..letters].TrimEnd(',', ' ');

    /// <summary>A pasted list of colleagues, no two alike.</summary>
    private static string Crowd(int letters)
    {
        var surnames = Enumerable.Range(0, letters).Select(at => $"{(char)('A' + (at / 8 % 26))}{(char)('a' + (at % 26))}sen");
        var crowd = string.Join(", ", surnames.Select((surname, at) => $"{Names[at % Names.Length]} {surname}"));
        return crowd[..letters].TrimEnd(',', ' ');
    }
}

internal static class OpenRounds
{
    /// <summary>The round that is open in the only channel.</summary>
    public static async Task<DialogueRound> OpenRoundAsync(this IServiceProvider services)
    {
        var channels = (Bot.Dialogs.Channels.ChannelDocuments)services.GetService(typeof(Bot.Dialogs.Channels.ChannelDocuments))!;
        var rounds = (RoundDocuments)services.GetService(typeof(RoundDocuments))!;
        var channel = await channels.AllAsync(default).SingleAsync();
        return (await rounds.FindAsync(channel.Key, channel.UnfinishedRounds.Single(), default))!;
    }
}

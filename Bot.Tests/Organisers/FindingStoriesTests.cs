using Bot.Dialogs.PopUps;
using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;
using Bot.Tests.Cards;
using Bot.Tests.Searching;
using Bot.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Organisers;

public sealed class FindingStoriesTests
{
    [Fact]
    public async Task Only_stories_with_a_yes_to_pop_up_are_found()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("heading", "Må vises"), ("sharing", "PopUp,Intranet"));
        await bot.TellAsync("Medarbejder 2", ("heading", "Kun intranettet"), ("sharing", "Intranet"));
        await bot.TellAsync("Medarbejder 3", ("heading", "Kun til sig selv"));

        var board = await bot.PopUpAsync();

        Assert.True(board.Has("1 historie må bruges på Pop Up"));
        Assert.True(board.Has("Må vises"));
        Assert.False(board.Has("Kun"));
    }

    [Theory]
    [InlineData("", "", "Bordet Turen Vejret")]
    [InlineData("Menneskemøder", "", "Turen Vejret")]
    [InlineData("", "cykel", "Bordet Vejret")]
    [InlineData("", "CYKEL regn", "Vejret")]
    [InlineData("Menneskemøder", "sol", "Turen")]
    [InlineData("Menneskemøder", "bil", "")]
    public async Task Theme_and_words_narrow_the_list(string theme, string words, string found)
    {
        await using var bot = await RunningBot.StartAsync();
        await TellAsync("Bordet", "En cykel i sol.", "Det gav ro.", "Fællesskab");
        await TellAsync("Turen", "En tur i sol.", "Det gav ro.", "Menneskemøder");
        await TellAsync("Vejret", "En tur i regn.", "Min cykel.", "Menneskemøder");

        var organiser = bot.Person("Medarbejder 9");
        var board = (await organiser.PressPrivatelyAsync(await bot.PopUpAsync(), "Find", ("theme", theme), ("search", words))).Card!;

        Assert.Equal(found, string.Join(' ', ((string[])["Bordet", "Turen", "Vejret"]).Where(heading => board.Has(heading))));
        Assert.Equal(words, board.ValueOf("search") ?? "");
        Assert.Equal(found.Length > 0 ? ["Find", "Hent som CSV (Excel)", "Hent som JSON"] : (string[])["Find"], board.Buttons());

        Task TellAsync(string heading, string what, string why, string of) => bot.TellAsync(
            "Medarbejder 1", ("heading", heading), ("what", what), ("why", why), ("theme", of), ("sharing", "PopUp"));
    }

    [Fact]
    public async Task A_story_with_a_vouched_word_is_looked_at_first()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var found = await bot.TellAsync("Medarbejder 1", ("heading", "Tur med Mette"), ("sharing", "PopUp"));
        await person.PressAsync(found.Card!, "Det er ikke et navn");
        await bot.TellAsync("Medarbejder 1", ("heading", "En anden tur"), ("sharing", "PopUp"));

        var texts = (await bot.PopUpAsync()).Texts().ToList();

        Assert.True(texts.IndexOf("Tur med Mette") < texts.IndexOf("En anden tur"));
        Assert.Contains("Se på den først: Fortælleren har sagt god for noget, jeg var i tvivl om.", texts);
    }

    [Fact]
    public async Task Stories_that_have_changed_since_the_index_heard_of_them_make_way_for_the_next_ones()
    {
        await using var bot = await RunningBot.StartAsync();
        var documents = bot.Services.GetRequiredService<StoryDocuments>();
        for (var number = 10; number < 22; number++)
            await documents.CreateAsync(StoryExamples.Story($"story-{number}", $"Tur nummer {number}."), CancellationToken.None);
        var before = await bot.PopUpAsync();
        Assert.True(before.Has("12 historier må bruges på Pop Up"));
        Assert.True(before.Has("Her er de første 10. Du får dem alle i filen."));

        // Past the bot: one is gone, one has lost its yes, and no news was told.
        File.Delete(Path.Combine(bot.Folder, "stories", "story-10.json"));
        var changed = Path.Combine(bot.Folder, "stories", "story-12.json");
        await File.WriteAllTextAsync(changed, (await File.ReadAllTextAsync(changed)).Replace("PopUp", "Intranet", StringComparison.Ordinal));

        var board = await bot.PopUpAsync();
        Assert.True(board.Has("10 historier må bruges på Pop Up"));
        Assert.False(board.Has("Her er de første"));
        Assert.False(board.Has("Tur nummer 10."));
        Assert.False(board.Has("Tur nummer 12."));
        Assert.True(board.Has("Tur nummer 21."));
        Assert.Equal(10, JArray.Parse(await bot.Http.GetStringAsync(board.Link("Hent som JSON"))).Count);
    }

    [Fact]
    public void Until_the_stories_are_read_the_form_says_how_far_it_is()
    {
        var filter = new StoryFilter(SharingChoice.PopUp, "Fællesskab", "cykel");

        Golden.Assert("popup-reading", JObject.Parse(PopUpCard.StillReading(filter, ["Fællesskab"], 43, Bot.Dialogs.Texts.Danish).Json));
    }

    [Fact]
    public async Task Who_is_not_an_organiser_is_refused()
    {
        await using var bot = await RunningBot.StartAsync(("Organisers:ObjectIds:0", "aad-medarbejder 9"));
        await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp"));

        await bot.Person("Medarbejder 1").SayAsync("pop up");
        await bot.Teams.WaitForAsync(told =>
            told.Text == "Det kan kun Pop Up-arrangører gøre. Spørg den, der driver Dialogbot hos jer, hvis det burde være dig.");
        var board = await bot.PopUpAsync();
        Assert.True(board.Has("1 historie må bruges på Pop Up"));

        var pressed = await bot.Person("Medarbejder 1").PressPrivatelyAsync(board, "Find");
        Assert.StartsWith("Det kan kun Pop Up-arrangører gøre.", pressed.Sentence, StringComparison.Ordinal);
        Assert.Empty(bot.Kept("popups").Keys.Skip(1));
    }

    [Fact]
    public async Task In_a_channel_the_organiser_is_sent_to_the_private_chat()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp"));
        await bot.Person("Medarbejder 9").MentionAsync("pop up");

        await bot.Teams.WaitForAsync(told => told.Text?.StartsWith(
            "Historier til Pop Up finder du i den private chat", StringComparison.Ordinal) == true);
    }
}

internal static class PopUps
{
    /// <summary>What an organiser gets for “pop up” in the private chat.</summary>
    public static async Task<JObject> PopUpAsync(this RunningBot bot)
    {
        var before = bot.Teams.Everything.Count(IsBoard);
        await bot.Person("Medarbejder 9").SayAsync("pop up");
        return (await bot.Teams.WaitForAsync(IsBoard, before + 1)).Card!;
    }

    /// <summary>Where the board's button leads, on the bot's own address.</summary>
    public static Uri Link(this JObject board, string button) => new((string)board.ButtonNamed(button)["url"]!);

    private static bool IsBoard(Told told) => told.Card.Has("Find historier til Pop Up");
}

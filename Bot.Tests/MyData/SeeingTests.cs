using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.MyData;

public sealed class SeeingTests
{
    [Fact]
    public async Task A_person_sees_answers_and_stories_with_who_may_read_them()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();

        var card = await bot.MyDataAsync();

        Assert.True(card.Has("Jeg gemmer 1 svar og 2 historier fra dig."));
        var answer = card.Box("Vi ringede straks til æblehaven.");
        Assert.True(answer.Has("Svar · uge 2 · spurgt den 6. januar 2026"));
        Assert.True(answer.Has("Hvem må læse dit svar? Teamet, uden mit navn"));
        Assert.Equal(["Slet"], answer.Buttons());
        var story = card.Box("Kaffen før skemaet");
        Assert.True(story.Has("Må bruges: På Pop Up · I nyhedsbrevet"));
        Assert.Equal(["Ret deling", "Slet"], story.Buttons());
        Assert.True(card.Box("Den kun til mig selv").Has("Kun gemt til dig"));
        Assert.Equal(["Hent som fil", "Slet alt"], card.Buttons());
        Assert.DoesNotContain(bot.KeyOf(MyDataScenes.Somebody), card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_a_key_is_shown_until_its_round_closes()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.LeaderRoundAsync());
        await bot.Person(MyDataScenes.Somebody).SendAsync(card, "Uden nøgle om æblehaven.", ("keyless", "true"));

        Assert.True((await bot.MyDataAsync()).Box("æblehaven").Has("Gemt uden nøgle. Når runden lukker, kan hverken du eller vi finde svaret igen."));
        Assert.True((bool)(await bot.FileAsync(await bot.MyDataAsync()))["svar"]![0]!["gemt uden nøgle"]!);
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");
        await bot.Teams.WaitForAsync(Scenes.IsSummary);

        Assert.True((await bot.MyDataAsync()).Has("Jeg gemmer ikke noget fra dig."));
    }

    [Fact]
    public async Task Nobody_sees_anything_of_others()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();

        var card = await bot.MyDataAsync("Medarbejder 2");

        Assert.True(card.Has("Jeg gemmer ikke noget fra dig."), card.ToString());
        Assert.Empty(card.Buttons());
    }

    [Fact]
    public async Task Who_has_been_greeted_only_is_told_so_and_may_delete_that_too()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        await person.PostAsync(person.InPrivate(new() { ["type"] = "installationUpdate", ["action"] = "add" }));

        var card = await bot.MyDataAsync();
        Assert.True(card.Has("Jeg gemmer ingen svar og ingen historier fra dig."));
        Assert.True(card.Has("Jeg husker kun, at vi har hilst på hinanden."));

        await bot.EraseAllAsync();
        Assert.Empty(bot.Kept("authors"));
    }

    [Fact]
    public async Task A_leader_is_told_of_the_channels()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        Assert.True((await bot.MyDataAsync(Scenes.Leader)).Has("Du står som leder af 1 kanal."));
    }

    [Fact]
    public async Task Five_are_shown_at_a_time_the_newest_first()
    {
        await using var bot = await RunningBot.StartAsync();
        foreach (var number in Enumerable.Range(1, 7))
        {
            await bot.TellAsync(MyDataScenes.Somebody, ("heading", $"Historie nummer {number}"));
            bot.Time.Advance(TimeSpan.FromDays(1));
        }

        var newest = await bot.MyDataAsync();
        var rest = (await bot.Person(MyDataScenes.Somebody).PressPrivatelyAsync(newest, "Vis flere")).Card!;
        var again = (await bot.Person(MyDataScenes.Somebody).PressPrivatelyAsync(rest, "Vis de nyeste")).Card!;

        Assert.True(newest.Has("Her er 1–5 af 7, de nyeste først."));
        Assert.Equal([7, 6, 5, 4, 3], Numbers(newest));
        Assert.True(rest.Has("Her er 6–7 af 7, de nyeste først."));
        Assert.Equal([2, 1], Numbers(rest));
        Assert.Equal(Numbers(newest), Numbers(again));

        static IEnumerable<int> Numbers(JObject card) => card.Texts()
            .Where(text => text.StartsWith("Historie nummer ", StringComparison.Ordinal))
            .Select(text => text[^1] - '0');
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("99")]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("æ")]
    public async Task A_page_that_no_button_asks_for_shows_the_newest(string page)
    {
        await using var bot = await RunningBot.StartAsync();
        foreach (var _ in Enumerable.Range(0, 6))
            await bot.TellAsync(MyDataScenes.Somebody);

        var shown = await bot.Person(MyDataScenes.Somebody).PressPrivatelyAsync(await bot.MyDataAsync(), "Vis flere", ("page", page));

        Assert.True(shown.Card.Has("Her er 1–5 af 6"), shown.Json);
    }

    [Fact]
    public async Task In_a_channel_nothing_is_shown_whatever_is_typed_or_pressed()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        var card = await bot.MyDataAsync();

        await person.MentionAsync("mine data");
        var told = await bot.Teams.WaitForAsync(told => told.IsPublic && told.Text is not null);
        Assert.Equal("Dine data viser jeg kun til dig selv. Skriv “mine data” til mig i den private chat.", told.Text);

        var story = card.Box("Kaffen før skemaet");
        var sure = (await person.PressPrivatelyAsync(story, "Slet")).Card!;
        var sharing = (await person.PressPrivatelyAsync(story, "Ret deling")).Card!;
        var erase = (await person.PressPrivatelyAsync(card, "Slet alt")).Card!;
        foreach (var (from, button) in ((JObject, string)[])
            [(story, "Slet"), (story, "Ret deling"), (card, "Slet alt"), (sure, "Ja, slet"), (sharing, "Gem"), (erase, "Ja, slet"), (erase, "Fortryd")])
            Assert.Equal(told.Text, (await person.PressAsync(from, button)).Sentence);
        Assert.Equal(2, bot.Kept("stories").Count);
    }

    [Fact]
    public async Task An_english_reader_is_answered_in_english()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);

        await person.PostAsync(person.InPrivate(new() { ["type"] = "message", ["text"] = "my data", ["locale"] = "en-GB" }));

        var card = (await bot.Teams.WaitForAsync(told => told.Card.Has("My data"))).Card!;
        Assert.True(card.Has("I keep 1 answer and 2 stories of yours."));
        Assert.Equal(["Fetch as a file", "Delete everything"], card.Buttons());
    }

    [Theory]
    [InlineData("", "Spørgsmål om dine oplysninger? Skriv til jeres databeskyttelsesrådgiver. Du kan klage til Datatilsynet.")]
    [InlineData("dpo@kommune.example", "Spørgsmål om dine oplysninger? Skriv til dpo@kommune.example. Du kan klage til Datatilsynet.")]
    public async Task The_card_says_whom_to_ask(string contact, string sentence)
    {
        await using var bot = await RunningBot.StartAsync(("Privacy:Contact", contact));
        Assert.True((await bot.MyDataAsync()).Has(sentence));
    }
}

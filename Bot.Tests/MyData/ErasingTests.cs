using System.Text.RegularExpressions;
using Bot.Tests.Organisers;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.MyData;

public sealed partial class ErasingTests
{
    [Fact]
    public async Task After_delete_all_no_stored_byte_holds_the_persons_key_or_words()
    {
        await using var bot = await RunningBot.StartAsync();
        await ContributeEverywhereAsync(bot);
        var kept = bot.EverythingKept();
        Assert.All(Traces(bot, MyDataScenes.Somebody).Except(["pærehaven"]), trace => Assert.Contains(trace, kept, StringComparison.Ordinal));

        var done = await bot.EraseAllAsync();

        Assert.True(done.Card.Has("Slettet. Kvittering: "), done.Json);
        var left = bot.EverythingKept();
        Assert.All(Traces(bot, MyDataScenes.Somebody), trace => Assert.DoesNotContain(trace, left, StringComparison.Ordinal));
        Assert.Contains("Noget fra en anden.", left, StringComparison.Ordinal);
        Assert.True((await bot.MyDataAsync()).Has("Jeg gemmer ikke noget fra dig."));
        Assert.False((await bot.PopUpAsync()).Has("Kaffen før skemaet"));
    }

    [Fact]
    public async Task Years_of_answers_go_in_one_go()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var (key, channel) = (bot.KeyOf(MyDataScenes.Somebody), Path.GetFileName(Path.GetDirectoryName(bot.Kept("rounds").Keys.Single()))!);
        var round = JObject.Parse(bot.Kept("rounds").Values.Single());
        foreach (var week in Enumerable.Range(10, 60))
        {
            // As they lay before there were salts.
            var id = $"week-2024-w{week}";
            round["id"] = id;
            round["state"] = "Reported";
            round["isSalted"] = false;
            await PutAsync(bot, $"rounds/{channel}/{id}", round.ToString());
            await PutAsync(bot, $"answers/{channel}/{id}/{key}", $$"""{ "schema": 1, "text": "Gammelt svar {{week}}.", "visibility": "Aggregate", "activities": [] }""");
            await PutAsync(bot, $"authors/{key}/answer.{channel}.{id}", "{}");
        }

        Assert.True((await bot.MyDataAsync()).Has("Jeg gemmer 61 svar og 2 historier fra dig."));
        await bot.EraseAllAsync();

        Assert.DoesNotContain(key, bot.EverythingKept(), StringComparison.Ordinal);
        Assert.DoesNotContain("Gammelt svar", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_once_more_and_can_be_undone()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);

        var sure = await person.PressPrivatelyAsync(await bot.MyDataAsync(), "Slet alt");

        Assert.True(sure.Card.Has("Slet alle dine bidrag? De forsvinder også fra Pop Up-listen."));
        Assert.False(sure.Card.Has("Du står som leder"));
        Assert.True((await person.PressPrivatelyAsync(sure.Card!, "Fortryd")).Card.Has("Kaffen før skemaet"));
        Assert.Equal(2, bot.Kept("stories").Count);
        Assert.Empty(bot.Kept("audit"));
    }

    [Fact]
    public async Task A_leader_is_told_that_leading_ends_and_leads_no_more()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.LeaderRoundAsync();
        var leader = bot.Person(Scenes.Leader);

        var sure = await leader.PressPrivatelyAsync(await bot.MyDataAsync(Scenes.Leader), "Slet alt");
        Assert.True(sure.Card.Has("Du står som leder af 1 kanal, og det holder du op med."));
        Assert.True(sure.Card.Has("Spørgsmål, du har stillet som leder, bliver stående på runden."));
        await leader.PressPrivatelyAsync(sure.Card!, "Ja, slet");

        Assert.Empty(JObject.Parse(bot.Kept("channels").Values.Single())["leaders"]!);
        Assert.DoesNotContain(leader.TeamsId, bot.EverythingKept(), StringComparison.Ordinal);
        Assert.Contains("mindre af på vores møder", string.Join("", bot.Kept("rounds").Values), StringComparison.Ordinal);
        await leader.MentionAsync("opsætning");
        await bot.Teams.WaitForAsync(told => told.Text?.StartsWith("Det kan kun kanalens leder gøre.", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_audit_tells_how_much_and_when_and_never_whose()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var key = bot.KeyOf(MyDataScenes.Somebody);

        var receipt = ReceiptOn(await bot.EraseAllAsync());

        var (path, text) = Assert.Single(bot.Kept("audit"));
        Assert.Equal($"audit/2026/{receipt.ToLowerInvariant()}.json", path.Replace('\\', '/'));
        Assert.True(JToken.DeepEquals(JObject.Parse(text), JObject.Parse("""
            { "schema": 1, "verb": "Erase", "on": "2026-01-08", "by": "self", "counts": { "answers": 1, "stories": 2, "ledChannels": 0 }, "isFinished": true }
            """)), text);
        Assert.DoesNotContain(key, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_by_teams_gives_the_same_receipt_and_notes_nothing_more()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        var sure = await person.PressPrivatelyAsync(await bot.MyDataAsync(), "Slet alt");
        var act = person.InPrivate(person.PressOf(sure.Card!, "Ja, slet"));

        var receipts = new HashSet<string>();
        foreach (var _ in Enumerable.Range(0, 3))
            receipts.Add(ReceiptOn(Shown.Of(await person.InvokeAsync(act))));

        Assert.Single(receipts);
        Assert.Equal(2, (int)JObject.Parse(Assert.Single(bot.Kept("audit")).Value)["counts"]!["stories"]!);
    }

    [Theory]
    [InlineData("stories/")]
    [InlineData("answers/")]
    [InlineData("channels/")]
    [InlineData("authors/")]
    [InlineData("rounds/")]
    [InlineData("audit/")]
    public async Task What_an_interruption_left_goes_when_asked_again(string broken)
    {
        await using var bot = await RunningBot.StartAsync();
        await ContributeEverywhereAsync(bot);
        var person = bot.Person(MyDataScenes.Somebody);
        bot.Store.IsBroken = path => path.Value.StartsWith(broken, StringComparison.Ordinal);

        var fault = await bot.EraseAllAsync();

        Assert.True(fault.Card.Has("Noget kunne ikke slettes lige nu. Prøv igen om lidt, så sletter jeg resten."), fault.Json);
        bot.Store.IsBroken = _ => false;
        var done = await person.PressPrivatelyAsync(fault.Card!, "Ja, slet");
        Assert.True(done.Card.Has("Slettet. Kvittering: "), done.Json);
        var left = bot.EverythingKept();
        Assert.All(Traces(bot, MyDataScenes.Somebody), trace => Assert.DoesNotContain(trace, left, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Receipts_have_no_letters_that_look_like_others()
    {
        await using var bot = await RunningBot.StartAsync();
        foreach (var _ in Enumerable.Range(0, 10))
        {
            await bot.TellAsync(MyDataScenes.Somebody);
            Assert.Matches(Receipt(), ReceiptOn(await bot.EraseAllAsync()));
        }

        Assert.Equal(10, bot.Kept("audit").Count);
    }

    [Fact]
    public async Task An_answer_without_a_key_goes_too_while_its_round_is_open_and_the_card_counts_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await bot.Person(MyDataScenes.Somebody).SendAsync(card, "Uden nøgle om æblehaven.", ("keyless", "true"));
        await bot.Person("Medarbejder 2").SendAsync(card, "Noget andet.");

        await bot.EraseAllAsync();

        Assert.DoesNotContain("æblehaven", bot.EverythingKept(), StringComparison.Ordinal);
        await bot.Teams.UntilAsync(() =>
        {
            bot.Time.Advance(TimeSpan.FromSeconds(6));
            return bot.Teams.Everything.Any(told => told.IsUpdate && told.Card.Has("1 har svaret"));
        });
    }

    [Fact]
    public async Task Who_comes_back_begins_anew()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.ContributeAsync();
        await bot.EraseAllAsync();

        await bot.Person(MyDataScenes.Somebody).SendAsync(card, "Et nyt svar.");

        Assert.True((await bot.MyDataAsync()).Has("Jeg gemmer 1 svar og ingen historier fra dig."));
    }

    private static Task PutAsync(RunningBot bot, string path, string content) =>
        bot.Store.CreateAsync(new(path), System.Text.Encoding.UTF8.GetBytes(content), CancellationToken.None);

    /// <summary>Everywhere that something of a person can lie: a closed round, an open one, stories, leadership, greeting, an undone answer.</summary>
    private static async Task ContributeEverywhereAsync(RunningBot bot)
    {
        var (person, leader) = (bot.Person(MyDataScenes.Somebody), bot.Person(Scenes.Leader));
        await person.PostAsync(person.InPrivate(new() { ["type"] = "installationUpdate", ["action"] = "add" }));
        await bot.Person(MyDataScenes.Somebody, "19:other@thread.tacv2").InstallAsync();

        var closed = await bot.LeaderRoundAsync();
        await person.SendAsync(closed, "Mine ord om æblehaven.", ("visibility", "Named"));
        foreach (var other in bot.People(6).Skip(1))
            await other.SendAsync(closed, "Noget fra en anden.", ("visibility", "Team"));
        await leader.PressAsync((await leader.PressAsync(closed, "Luk nu")).Card!, "Ja, luk runden");
        await bot.Teams.WaitForAsync(Scenes.IsSummary);

        await leader.MentionAsync("spørgsmål");
        var open = (await bot.Teams.WaitForAsync(told => told.IsPublic && Scenes.IsPrompt(told))).Card!;
        var receipt = await person.SendAsync(open, "Det med pærehaven gik ikke.");
        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");
        await person.SendAsync(open, "Mine ord om kirsebærhaven.", ("visibility", "Named"));
        await bot.TellAsync(MyDataScenes.Somebody, ("heading", "Kaffen før skemaet"), ("sharing", "PopUp"));
        await bot.TellAsync(MyDataScenes.Somebody, ("heading", "Den kun til mig selv"));
    }

    private static string[] Traces(RunningBot bot, string name) =>
    [
        bot.KeyOf(name), bot.Person(name).TeamsId, name, "æblehaven", "kirsebærhaven", "pærehaven", "Kaffen før skemaet", "Den kun til mig selv",
    ];

    private static string ReceiptOn(Shown done) => done.Card!.Texts().Single(text => text.StartsWith("Slettet. Kvittering: ", StringComparison.Ordinal))["Slettet. Kvittering: ".Length..].TrimEnd('.');

    [GeneratedRegex("^[ACDEFGHJKMNPQRTVWXY2346789]{4}-[ACDEFGHJKMNPQRTVWXY2346789]{4}$")]
    private static partial Regex Receipt();
}

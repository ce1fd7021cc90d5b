using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>Rounds and answers as the program kept them before rounds had salts: the very documents, with ids and keys put in.</summary>
public sealed class OlderFormTests
{
    private const string Round = """
        {"schema":1,"id":"week-2026-w02","channel":"{channel}","week":"2026-W02","question":{"prompt":"KEY-LOF-01","kind":"Keyword","danish":{"text":"Hvad lykkedes?","why":"Fordi det tæller."},"english":{"text":"What went well?","why":"Because it counts."},"sensitivity":"Low"},"state":"Open","claimedAt":"2026-01-06T08:30:00Z","closesAt":"2026-01-11T08:30:00Z","posted":{"conversationId":"19:general@thread.tacv2;messageid=1001","activityId":"1001"}}
        """;

    private const string Answer = """{"schema":1,"text":"Vi ringede straks.","visibility":"Team","tag":"Works","vouched":false,"activities":["0f0f"]}""";

    [Fact]
    public async Task An_answer_of_the_first_form_is_seen_edited_and_deleted_by_its_author()
    {
        await using var bot = await StartOnOlderFilesAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), bot.Teams.Everything.First(Scenes.IsPrompt).Card!);

        var form = await person.PressAsync((await person.PressAsync(card, "Mit svar")).Card!, "Ret");
        Assert.Equal("Vi ringede straks.", form.Card!.ValueOf("text"));
        Assert.DoesNotContain(form.Card!.Inputs(), input => (string?)input["id"] == "keyless");
        var receipt = await person.SendAsync(form.Card!, "Vi ringede dagen efter.");

        var (path, kept) = Assert.Single(bot.Kept("answers"));
        Assert.Equal(bot.KeyOf("Medarbejder 1"), Path.GetFileNameWithoutExtension(path));
        Assert.Equal(bot.KeyOf("Medarbejder 1"), (string?)JObject.Parse(kept)["author"]);
        Assert.Equal(3, (int)JObject.Parse(kept)["schema"]!);
        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");
        Assert.Empty(bot.Kept("answers"));
        Assert.Empty(bot.Kept("authors"));
    }

    [Fact]
    public async Task An_answer_of_the_second_form_keeps_its_text_and_stays_without_a_key()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        await person.SendAsync(card, "Nogen har ryddet op.", ("keyless", "true"));
        var path = Assert.Single(bot.Kept("answers")).Key;
        await WriteAsync(bot, path, """{"schema":2,"text":"Nogen har ryddet op i nat.","visibility":"Team","tag":"Works","vouched":false,"activities":["0f0f"]}""");

        var receipt = await person.PressAsync(card, "Mit svar");
        Assert.True(receipt.Card.Has("Nogen har ryddet op i nat."), receipt.Json);
        await FollowUpTests.AddAsync(person, receipt, "I køkkenet.");

        var kept = JObject.Parse(Assert.Single(bot.Kept("answers")).Value);
        Assert.Equal((3, "Nogen har ryddet op i nat.", "I køkkenet."), ((int)kept["schema"]!, (string?)kept["text"], (string?)kept["followUp"]));
        Assert.Null(kept["author"]);
        Assert.Empty(bot.Kept("authors"));
    }

    [Fact]
    public async Task A_round_of_the_first_form_is_closed_and_keeps_what_its_card_promised()
    {
        await using var bot = await StartOnOlderFilesAsync(("Retention:AnswerMonths", "6"));

        await bot.AdvanceAsync(TimeSpan.FromDays(5));

        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card.Has("1 svarede."));
        var round = JObject.Parse(Assert.Single(bot.Kept("rounds")).Value);
        Assert.Equal("Reported", (string?)round["state"]);
        Assert.Equal(18, (int)round["keepAnswersMonths"]!);
        Assert.Equal(2, (int)round["schema"]!);
    }

    /// <summary>Asks as today, and then puts the older documents in place of the newer ones.</summary>
    private static async Task<RunningBot> StartOnOlderFilesAsync(params (string Key, string Value)[] settings)
    {
        var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        var author = bot.KeyOf("Medarbejder 1");
        await bot.StopAsync();

        var round = Assert.Single(bot.Kept("rounds")).Key;
        var channel = round.Split(Path.DirectorySeparatorChar)[1];
        Directory.Delete(Path.Combine(bot.Folder, "salts"), recursive: true);
        await WriteAsync(bot, round, Round.Replace("{channel}", channel, StringComparison.Ordinal));
        await WriteAsync(bot, $"answers/{channel}/week-2026-w02/{author}.json", Answer);
        await WriteAsync(bot, $"authors/{author}/answer.{channel}.week-2026-w02.json", "{}");
        await bot.StartAgainAsync(settings);
        return bot;
    }

    private static async Task WriteAsync(RunningBot bot, string path, string content)
    {
        var file = Path.Combine(bot.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, content);
    }
}

using Bot.Tests.Teams;
using Bot.Verbs;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Disk;

/// <summary>The bot on a real disk that gets full, or that may no longer be written.</summary>
public sealed class DiskTests : IDisposable
{
    private const string Kind = "Vi kunne ikke gemme";

    private readonly SmallDisk disk = SmallDisk.Mount();

    public void Dispose() => disk.Dispose();

    [RequiresSmallDiskFact]
    public async Task On_a_full_disk_people_are_told_kindly_and_nothing_acknowledged_is_lost()
    {
        await using var bot = await RunningBot.StartAsync(("Storage:Folder", disk.Folder));
        var card = await bot.AskAsync();
        await SendAsync(bot, 1, card, "Det første svar.");

        disk.Fill();
        await RefusedAsync(bot, card);
        Assert.Equal(["Det første svar."], Kept());

        disk.MakeRoom();
        await SendAsync(bot, 2, card, "Det andet svar.");
        Assert.Equal(["Det andet svar.", "Det første svar."], Kept());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(disk.Folder, ".tmp")));
    }

    [RequiresSmallDiskFact]
    public async Task On_a_disk_that_may_no_longer_be_written_people_are_told_kindly_and_the_bot_recovers_by_itself()
    {
        await using var bot = await RunningBot.StartAsync(("Storage:Folder", disk.Folder));
        var card = await bot.AskAsync();
        await SendAsync(bot, 1, card, "Det første svar.");

        disk.MakeReadOnly();
        await RefusedAsync(bot, card);
        Assert.Equal(["Det første svar."], Kept());
        var own = await bot.Person("Medarbejder 1").PressAsync(card, "Mit svar");
        Assert.True(own.Card.Has("Det første svar."), own.Json);

        disk.MakeWritable();
        await SendAsync(bot, 2, card, "Det andet svar.");
        Assert.Equal(["Det andet svar.", "Det første svar."], Kept());
    }

    [RequiresSmallDiskFact]
    public async Task A_bot_does_not_start_on_a_disk_that_it_may_not_write_and_says_so()
    {
        disk.MakeReadOnly();
        var (before, said) = (Console.Error, new StringWriter());
        Console.SetError(said);
        try
        {
            Assert.Equal(1, await ServeVerb.RunAsync(["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Folder", disk.Folder, "--Playground:Start", "false"]));
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.Contains(disk.Folder, said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.ToString(), StringComparison.Ordinal);
    }

    private static async Task SendAsync(RunningBot bot, int number, JObject card, string text)
    {
        var receipt = await bot.Person($"Medarbejder {number}").SendAsync(card, text);
        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
    }

    /// <summary>A sentence beside the card: Teams leaves the card, and what was written in it, as it is.</summary>
    private static async Task RefusedAsync(RunningBot bot, JObject card)
    {
        var told = await bot.Person("Medarbejder 2").SendAsync(card, "Det andet svar.");
        Assert.Null(told.Card);
        Assert.StartsWith(Kind, told.Sentence, StringComparison.Ordinal);
    }

    private IEnumerable<string> Kept() => Directory
        .EnumerateFiles(Path.Combine(disk.Folder, "answers"), "*.json", SearchOption.AllDirectories)
        .Select(file => (string)JObject.Parse(File.ReadAllText(file))["text"]!)
        .Order(StringComparer.Ordinal);
}

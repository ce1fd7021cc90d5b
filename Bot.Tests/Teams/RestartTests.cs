using Bot.Storage;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class RestartTests
{
    [Fact]
    public async Task Everything_that_was_acknowledged_is_there_after_a_restart()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        foreach (var (at, person) in bot.People(5).Index())
            await person.SendAsync(card, $"Svar nummer {at}.");
        await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp"));
        var kept = bot.Kept("answers");
        await bot.StopAsync();

        await bot.StartAgainAsync();

        Assert.Equal(kept, bot.Kept("answers"));
        var receipt = await bot.Person("Medarbejder 1").SendAsync(card, "Rettet efter genstart.");
        Assert.True(receipt.Card.Has("Rettet efter genstart."));
        Assert.Equal(5, bot.Kept("answers").Count);
        Assert.Single(bot.Kept("stories"));
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");
        await bot.Teams.WaitForAsync(told => told.Text?.StartsWith("Ugens spørgsmål er allerede stillet", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_copy_of_the_folder_taken_at_any_moment_opens_and_holds_every_acknowledged_answer_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var acknowledged = 0;
        var answering = Task.Run(async () =>
        {
            foreach (var person in bot.People(40))
            {
                Assert.True((await person.SendAsync(card, "Et svar.")).Card.Has("Tak, det er modtaget."));
                Interlocked.Increment(ref acknowledged);
            }
        });

        do
        {
            var atLeast = Volatile.Read(ref acknowledged);
            var copy = CopyOf(bot.Folder);
            try
            {
                using var store = new FileDocumentStore(copy);
                var answers = await store.ListAsync("answers", default).ToListAsync();
                Assert.True(answers.Count >= atLeast);
                foreach (var listed in answers)
                    Assert.Equal("Et svar.", (string?)JObject.Parse(
                        System.Text.Encoding.UTF8.GetString((await store.FindAsync(listed.Path, default))!.Content.Span))["text"]);
            }
            finally
            {
                Directory.Delete(copy, recursive: true);
            }
        }
        while (!answering.IsCompleted);
        await answering;
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_is_refused()
    {
        await using var bot = await RunningBot.StartAsync();

        var refused = await Assert.ThrowsAsync<StoreInUseException>(() =>
            DialogbotHost.BuildAsync(["--environment", "Development", "--Playground:Start=false", $"--Storage:Folder={bot.Folder}"]));

        Assert.Contains("is in use by another running Dialogbot", refused.Message, StringComparison.Ordinal);
    }

    private static string CopyOf(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("dialogbot-copy-").FullName;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            try
            {
                File.WriteAllBytes(target, ReadAsItIs(file));
            }
            catch (IOException)
            {
                // A draft that is being written, or has become a document since it was listed: a crash leaves half of it.
                File.WriteAllText(target, "{ \"half\":");
            }
        }

        return copy;
    }

    /// <summary>Past the lock that keeps a second process out.</summary>
    private static byte[] ReadAsItIs(string file) => Path.GetFileName(file) == ".lock" ? [] : File.ReadAllBytes(file);
}

using System.Text;
using Bot.Storage;
using Bot.Tests.Storage;
using Bot.Verbs;

namespace Bot.Tests.Verbs;

public sealed class StoreVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dialogbot-move-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [RequiresAzuriteFact]
    public async Task An_installation_moves_from_files_to_blobs_and_back()
    {
        await FillAsync("first", 500);
        var blobs = await Azurite.OptionsAsync();
        string[] settings = ["--environment=Development", $"--Storage:ConnectionString={blobs.ConnectionString}", $"--Storage:Container={blobs.Container}", "--Storage:Provider=Blobs"];

        var there = await RunAsync(["copy", "--from", Files("first"), "--to", "blobs", .. settings]);
        var back = await RunAsync(["copy", "--from", "blobs", "--to", Files("second"), .. settings]);

        Assert.Equal(0, there.Code);
        Assert.Contains("Copied 501, there already 0,", there.Said, StringComparison.Ordinal);
        Assert.EndsWith("The target holds what the source holds.\n", there.Said, StringComparison.Ordinal);
        Assert.Contains("Verifying 100 %: 501 of 501", there.Error, StringComparison.Ordinal);
        Assert.Equal(0, back.Code);
        Assert.Equal(ContentOf("first"), ContentOf("second"));
    }

    [Fact]
    public async Task A_second_run_copies_nothing_twice_and_tells_what_differs()
    {
        await FillAsync("first", 20);
        await RunAsync(["copy", "--from", Files("first"), "--to", Files("second")]);
        await File.WriteAllTextAsync(Path.Combine(folder, "second", "stories", "7.json"), "changed there");

        var (code, said, _) = await RunAsync(["copy", "--from", Files("first"), "--to", Files("second")]);
        var mirrored = await RunAsync(["copy", "--mirror", "--from", Files("first"), "--to", Files("second")]);

        Assert.Equal(1, code);
        Assert.Contains("Copied 0, there already 20,", said, StringComparison.Ordinal);
        Assert.Contains("1 differ on the target and were left as they are", said, StringComparison.Ordinal);
        Assert.Equal(0, mirrored.Code);
        Assert.Equal(ContentOf("first"), ContentOf("second"));
    }

    [Fact]
    public async Task A_folder_in_use_is_refused_with_a_clear_sentence()
    {
        using var running = new FileDocumentStore(Path.Combine(folder, "first"));

        var (code, _, error) = await RunAsync(["copy", "--from", Files("first"), "--to", Files("second")]);

        Assert.Equal(1, code);
        Assert.Contains("is in use by another running Dialogbot", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_the_order_is_said_and_no_key_with_it()
    {
        var (code, _, error) = await RunAsync(["copy", "--from", "blobs:AccountName=a;AccountKey=SECRET", "--to", "paper", "--Storage:Provider=Files"]);

        Assert.Equal(2, code);
        Assert.Contains("--from: Storage:ConnectionString", error, StringComparison.Ordinal);
        Assert.Contains("--to names no store.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say copy.", "move")]
    [InlineData("--from is missing", "copy", "--to", "blobs")]
    [InlineData("--to lacks its value.", "copy", "--from", "blobs", "--to")]
    [InlineData("Something in the order is not known.", "copy", "--form", "blobs")]
    [InlineData("--from and --to are the same store.", "copy", "--from", "files:.", "--to", "files:.")]
    [InlineData("--from: there is no such folder.", "copy", "--from", "files:nowhere", "--to", "files:elsewhere")]
    public async Task An_order_that_cannot_be_understood_says_why(string why, params string[] args)
    {
        var (code, said, error) = await RunAsync(args);

        Assert.Equal((2, ""), (code, said));
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.EndsWith("Use: store copy --from STORE --to STORE [--mirror]\n", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said, string Error)> RunAsync(string[] args)
    {
        var (said, error) = (new StringWriter(), new StringWriter());
        var code = await StoreVerb.RunAsync(args, said, error, CancellationToken.None);
        return (code, said.ToString(), error.ToString());
    }

    private string Files(string name) => "files:" + Path.Combine(folder, name);

    private async Task FillAsync(string name, int stories)
    {
        using var store = new FileDocumentStore(Path.Combine(folder, name));
        await store.CreateAsync(new("installation/secret"), new byte[32], default);
        for (var number = 0; number < stories; number++)
            await store.CreateAsync(new($"stories/{number}"), Encoding.UTF8.GetBytes($"story {number} æøå"), default);
    }

    private SortedDictionary<string, string> ContentOf(string name) => new(
        Directory.EnumerateFiles(Path.Combine(folder, name), "*.json", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Path.Combine(folder, name), file), File.ReadAllText),
        StringComparer.Ordinal);
}

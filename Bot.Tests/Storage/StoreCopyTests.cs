using System.Text;
using Bot.Dialogs.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class StoreCopyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dialogbot-copy-").FullName;
    private readonly FileDocumentStore source;
    private readonly FileDocumentStore target;
    private readonly List<CopyProgress> told = [];

    public StoreCopyTests()
    {
        source = new(Path.Combine(folder, "source"));
        target = new(Path.Combine(folder, "target"));
    }

    public void Dispose()
    {
        source.Dispose();
        target.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_document_is_copied_and_verified()
    {
        await FillAsync(source, 300);

        var outcome = await CopyAsync();

        Assert.Equal(new CopyOutcome(301, 0, 0, 0, 0, 301, 0, outcome.Bytes), outcome);
        Assert.True(outcome.IsWhole);
        Assert.Equal(await ContentAsync(source), await ContentAsync(target));
        Assert.Contains(told, step => step is { Step: CopyStep.Copying, Done: 301, Total: 301 });
        Assert.Contains(told, step => step is { Step: CopyStep.Verifying, Done: 301, Total: 301 });
    }

    [Fact]
    public async Task A_copy_that_was_stopped_goes_on_where_it_was()
    {
        await FillAsync(source, 300);
        using var stop = new CancellationTokenSource();
        var stopped = new StoreCopy(source, target, mirror: false, new Heard(step =>
        {
            if (step.Done == 100)
                stop.Cancel();
        }));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.RunAsync(stop.Token));
        var there = (await ContentAsync(target)).Count;

        var outcome = await CopyAsync();

        Assert.InRange(there, 100, 300);
        Assert.Equal((301 - there, there), (outcome.Copied, outcome.Same));
        Assert.True(outcome.IsWhole);
    }

    [Fact]
    public async Task What_differs_or_is_extra_is_told_of_and_left_alone()
    {
        await FillAsync(source, 3);
        await CopyAsync();
        await ChangeAsync(target, "stories/1", "newer here");
        await WriteAsync(target, "stories/extra", "only here");

        var outcome = await CopyAsync();

        Assert.Equal((1, 1, false), (outcome.Different, outcome.Extra, outcome.IsWhole));
        Assert.Equal("newer here", (await ContentAsync(target))["stories/1"]);
        Assert.Equal("only here", (await ContentAsync(target))["stories/extra"]);
    }

    [Fact]
    public async Task A_mirroring_copy_brings_back_nothing_that_was_deleted()
    {
        await FillAsync(source, 3);
        await CopyAsync();
        await source.DeleteAsync(new("stories/2"), default);
        await ChangeAsync(source, "stories/1", "changed since");

        var outcome = await CopyAsync(mirror: true);

        Assert.Equal((1, 1, true), (outcome.Copied, outcome.Removed, outcome.IsWhole));
        Assert.Equal(await ContentAsync(source), await ContentAsync(target));
    }

    [Fact]
    public async Task Another_installations_store_is_no_target()
    {
        await FillAsync(source, 3);
        await WriteAsync(target, "installation/secret", "of somebody else");

        await Assert.ThrowsAsync<OtherInstallationException>(() => CopyAsync(mirror: true));
        Assert.Equal(["installation/secret"], (await ContentAsync(target)).Keys);
    }

    [Fact]
    public async Task A_source_that_is_written_to_meanwhile_is_told_of()
    {
        await FillAsync(source, 50);
        var busy = new StoreCopy(source, target, mirror: false, new Heard(step =>
        {
            // Waited for: the copy goes on when its progress has been told, and must find the document changed.
            if (step is { Step: CopyStep.Copying, Done: 51 })
                ChangeAsync(source, "stories/1", "changed meanwhile").Wait();
        }));

        var outcome = await busy.RunAsync(default);

        Assert.Equal((1, 50, false), (outcome.Changed, outcome.Verified, outcome.IsWhole));
    }

    private static async Task FillAsync(IDocumentStore store, int stories)
    {
        await WriteAsync(store, "installation/secret", "the secret");
        for (var number = 0; number < stories; number++)
            await WriteAsync(store, $"stories/{number}", $"story {number} æøå");
    }

    private static Task WriteAsync(IDocumentStore store, string path, string text) => store.CreateAsync(new(path), Encoding.UTF8.GetBytes(text), default);

    private static async Task ChangeAsync(IDocumentStore store, string path, string text) => Assert.NotNull(await store.ReplaceAsync(
        new(path), Encoding.UTF8.GetBytes(text), (await store.FindAsync(new(path), default))!.Version, default));

    private static async Task<SortedDictionary<string, string>> ContentAsync(IDocumentStore store)
    {
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var listed in store.ListAsync("", default))
            content[listed.Path.Value] = Encoding.UTF8.GetString((await store.FindAsync(listed.Path, default))!.Content.Span);
        return content;
    }

    private Task<CopyOutcome> CopyAsync(bool mirror = false)
    {
        told.Clear();
        return new StoreCopy(source, target, mirror, new Heard(told.Add)).RunAsync(default);
    }

    /// <summary>Told at once and one at a time, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Heard(Action<CopyProgress> tell) : IProgress<CopyProgress>
    {
        private readonly Lock gate = new();

        public void Report(CopyProgress value)
        {
            lock (gate)
                tell(value);
        }
    }
}

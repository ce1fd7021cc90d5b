using System.Text;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;

namespace Bot.Tests.Storage;

/// <summary>What every store promises. Each kind of store runs these tests in a class of its own.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private protected IDocumentStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public abstract Task DisposeAsync();

    [Promise]
    public async Task What_is_not_there_is_nothing() => Assert.Null(await Store.FindAsync(new("rounds/a/b"), default));

    [Promise]
    public async Task A_document_is_read_back_as_it_was_written_with_the_version_it_got()
    {
        var version = await CreateAsync("rounds/a/b", "æøå 😀\n{}");
        var found = await Store.FindAsync(new("rounds/a/b"), default);

        Assert.Equal("æøå 😀\n{}", TextOf(found));
        Assert.Equal(version, found!.Version);
    }

    [Promise]
    public async Task A_path_is_taken_once()
    {
        await CreateAsync("rounds/a/b", "first");

        Assert.Null(await CreateAsync("rounds/a/b", "second"));
        Assert.Equal("first", await ReadAsync("rounds/a/b"));
    }

    [Promise]
    public async Task Of_many_that_create_at_once_one_wins()
    {
        var versions = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => CreateAsync("rounds/a/b", $"writer {number}")));

        var winner = Assert.Single(versions.Index(), version => version.Item is not null);
        Assert.Equal($"writer {winner.Index}", await ReadAsync("rounds/a/b"));
    }

    [Promise]
    public async Task A_replace_needs_the_newest_version()
    {
        var first = await CreateAsync("rounds/a/b", "first");
        var second = await ReplaceAsync("rounds/a/b", "second", first!.Value);

        Assert.NotNull(second);
        Assert.NotEqual(first, second);
        Assert.Null(await ReplaceAsync("rounds/a/b", "from an old version", first.Value));
        Assert.Equal("second", await ReadAsync("rounds/a/b"));
    }

    [Promise]
    public async Task What_is_not_there_cannot_be_replaced()
    {
        var version = await CreateAsync("rounds/a/b", "first");
        await Store.DeleteAsync(new("rounds/a/b"), default);

        Assert.Null(await ReplaceAsync("rounds/a/b", "second", version!.Value));
        Assert.Null(await Store.FindAsync(new("rounds/a/b"), default));
    }

    [Promise]
    public async Task Deleting_removes_and_deleting_again_is_fine()
    {
        await CreateAsync("rounds/a/b", "first");
        await Store.DeleteAsync(new("rounds/a/b"), default);
        await Store.DeleteAsync(new("rounds/a/b"), default);
        await Store.DeleteAsync(new("never/there"), default);

        Assert.Null(await Store.FindAsync(new("rounds/a/b"), default));
        Assert.NotNull(await CreateAsync("rounds/a/b", "anew"));
    }

    [Promise]
    public async Task Unusual_paths_are_paths_like_any_other()
    {
        string[] paths =
        [
            "a", "0", "-", "--", "a-", "a.b-c.1", "a..b",
            "con/nul/aux", // devices on Windows
            "installation/keys.json", // as if it had the file store's own ending
            "a/b/c/d/e/f/g/h/i/j",
            $"{new string('a', 130)}/{new string('b', 130)}/{new string('c', 138)}", // the longest there is
        ];
        foreach (var path in paths)
            await CreateAsync(path, path);

        foreach (var path in paths)
            Assert.Equal(path, await ReadAsync(path));
        Assert.Equal(paths.Order(StringComparer.Ordinal), (await ListAsync("")).Order(StringComparer.Ordinal));
    }

    [Promise]
    public async Task A_megabyte_and_nothing_at_all_are_both_kept()
    {
        var large = new byte[1024 * 1024];
        new Random(7).NextBytes(large);
        await Store.CreateAsync(new("a/large"), large, default);
        await Store.CreateAsync(new("a/empty"), ReadOnlyMemory<byte>.Empty, default);

        Assert.Equal(large, (await Store.FindAsync(new("a/large"), default))!.Content.ToArray());
        Assert.Equal(0, (await Store.FindAsync(new("a/empty"), default))!.Content.Length);
    }

    [Promise]
    public async Task Of_a_pair_both_are_there_and_the_first_may_have_been_there_before()
    {
        Assert.NotNull(await CreateAfterAsync("authors/a/1", "rounds/a/1"));
        Assert.NotNull(await CreateAfterAsync("authors/a/1", "rounds/a/2"));
        Assert.Null(await CreateAfterAsync("authors/a/3", "rounds/a/2"));

        Assert.Equal("first of rounds/a/1", await ReadAsync("authors/a/1"));
        Assert.Equal("rounds/a/2", await ReadAsync("rounds/a/2"));

        Task<DocumentVersion?> CreateAfterAsync(string first, string path) =>
            Store.CreateAfterAsync(new(first), Encoding.UTF8.GetBytes($"first of {path}"), new(path), Encoding.UTF8.GetBytes(path), default);
    }

    [Promise]
    public async Task A_caller_who_has_given_up_is_told_so_and_nothing_is_done()
    {
        var version = await CreateAsync("rounds/a/b", "first");
        var gone = new CancellationToken(canceled: true);

        Func<Task>[] operations =
        [
            () => Store.FindAsync(new("rounds/a/b"), gone),
            () => Store.CreateAsync(new("rounds/a/c"), "{}"u8.ToArray(), gone),
            () => Store.CreateAfterAsync(new("authors/a"), "{}"u8.ToArray(), new("rounds/a/c"), "{}"u8.ToArray(), gone),
            () => Store.ReplaceAsync(new("rounds/a/b"), "{}"u8.ToArray(), version!.Value, gone),
            () => Store.DeleteAsync(new("rounds/a/b"), gone),
            () => Store.ListAsync("rounds", gone).ToListAsync(CancellationToken.None).AsTask(),
        ];
        foreach (var operation in operations)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(operation);

        Assert.Equal(["rounds/a/b"], await ListAsync(""));
        Assert.Equal("first", await ReadAsync("rounds/a/b"));
    }

    [Promise]
    public async Task What_was_acknowledged_is_there_after_the_store_is_opened_again()
    {
        var version = await CreateAsync("rounds/a/b", "first");
        Store = await OpenAgainAsync();

        var found = await Store.FindAsync(new("rounds/a/b"), default);
        Assert.Equal("first", TextOf(found));
        Assert.NotNull(await ReplaceAsync("rounds/a/b", "second", version!.Value));
    }

    private protected abstract Task<IDocumentStore> OpenAsync();

    /// <summary>The same documents, as the next process finds them.</summary>
    private protected abstract Task<IDocumentStore> OpenAgainAsync();

    private static string? TextOf(Document? document) => document is null ? null : Encoding.UTF8.GetString(document.Content.Span);

    private Task<DocumentVersion?> CreateAsync(string path, string text) =>
        Store.CreateAsync(new(path), Encoding.UTF8.GetBytes(text), default);

    private Task<DocumentVersion?> ReplaceAsync(string path, string text, DocumentVersion version) =>
        Store.ReplaceAsync(new(path), Encoding.UTF8.GetBytes(text), version, default);

    private async Task<string?> ReadAsync(string path) => TextOf(await Store.FindAsync(new(path), default));

    private async Task<List<string>> ListAsync(string folder)
    {
        var paths = new List<string>();
        await foreach (var listed in Store.ListAsync(folder, default))
            paths.Add(listed.Path.Value);
        return paths;
    }
}

public sealed record Counter(int Count) : IVersioned<Counter>
{
    public static int Newest => 1;

    public int Schema => 1;

    public static Counter Upgrade(Counter older, DocumentPath path) => older;
}

[JsonSerializable(typeof(Counter))]
internal sealed partial class CounterJson : JsonSerializerContext;

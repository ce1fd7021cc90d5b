using Bot.Dialogs.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class FileDocumentStoreTests : StoreContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("dialogbot-store-").FullName;

    public override Task DisposeAsync()
    {
        Close();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Half_written_files_of_a_crash_are_no_documents_and_are_swept_away()
    {
        Close();
        var leftover = Path.Combine(folder, ".tmp", "0123");
        await File.WriteAllTextAsync(leftover, "{ \"half\":");
        using var store = new FileDocumentStore(folder);

        Assert.False(File.Exists(leftover));
        Assert.Empty(await store.ListAsync("", default).ToListAsync());
    }

    [Fact]
    public void A_second_opening_of_the_folder_is_refused_with_a_clear_sentence()
    {
        var refused = Assert.Throws<StoreInUseException>(() => new FileDocumentStore(folder));

        Assert.Equal(
            $"The folder {folder} is in use by another running Dialogbot. Stop that one, or "
            + "give this one a folder of its own with --Storage:Folder=...",
            refused.Message);
    }

    [Fact]
    public async Task A_folder_where_nothing_can_be_written_is_an_error_and_never_a_silent_loss()
    {
        // A file where a folder must be: no user may write there, not even one who may do everything.
        await File.WriteAllTextAsync(Path.Combine(folder, "answers"), "in the way");

        await Assert.ThrowsAnyAsync<IOException>(() => Store.CreateAsync(new("answers/a"), "{}"u8.ToArray(), default));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, ".tmp")));
    }

    [Fact]
    public void A_store_folder_that_cannot_be_made_is_an_error_at_start()
    {
        var file = Path.Combine(folder, "a-file");
        File.WriteAllText(file, "");

        Assert.ThrowsAny<IOException>(() => new FileDocumentStore(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData(".lock")]
    [InlineData("a/.hidden")]
    [InlineData("a.")]
    [InlineData("a./b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("å")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    public void A_path_that_could_leave_the_folder_or_mean_two_things_is_no_path(string path) =>
        Assert.Throws<ArgumentException>(() => new DocumentPath(path));

    [Fact]
    public void A_path_has_an_end()
    {
        Assert.Equal(400, new DocumentPath(new string('a', 400)).Value.Length);
        Assert.Throws<ArgumentException>(() => new DocumentPath(new string('a', 401)));
    }

    [Fact]
    public async Task No_draft_of_a_write_is_left_behind()
    {
        var version = await Store.CreateAsync(new("a/b"), "1"u8.ToArray(), default);
        await Store.ReplaceAsync(new("a/b"), "2"u8.ToArray(), version!.Value, default);
        await Store.ReplaceAsync(new("a/b"), "3"u8.ToArray(), version.Value, default);

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, ".tmp")));
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories);
        Assert.Equal(["a/b.json"], files.Select(file => Path.GetRelativePath(folder, file)));
    }

    private protected override Task<IDocumentStore> OpenAsync() => Task.FromResult<IDocumentStore>(new FileDocumentStore(folder));

    private protected override Task<IDocumentStore> OpenAgainAsync()
    {
        Close();
        return OpenAsync();
    }

    private void Close() => ((IDisposable)Store).Dispose();
}

using Bot.Dialogs.Storage;
using Bot.Storage;

namespace Bot.Tests.Processes;

/// <summary>The store that the processes of a test work on.</summary>
internal interface ISharedStore
{
    string[] Settings { get; }

    /// <summary>To read in, while processes run.</summary>
    IDocumentStore Reader { get; }

    /// <summary>To write in, while none runs.</summary>
    Task WriteAsync(Func<IDocumentStore, Task> work);
}

/// <summary>The embedded store, which one process may open at a time.</summary>
internal sealed class SharedFolder : ISharedStore, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dialogbot-kills-").FullName;

    public string[] Settings => [$"--Storage:Folder={folder}"];

    public IDocumentStore Reader => new FolderReader(folder);

    public async Task WriteAsync(Func<IDocumentStore, Task> work)
    {
        using var store = new FileDocumentStore(folder);
        await work(store);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Reads past the lock that keeps a second process out.</summary>
    private sealed class FolderReader(string folder) : IDocumentStore
    {
        public async Task<Document?> FindAsync(DocumentPath path, CancellationToken cancellation)
        {
            var file = Path.Combine(folder, path.Value + ".json");
            return File.Exists(file) ? new(await File.ReadAllBytesAsync(file, cancellation), default) : null;
        }

        public IAsyncEnumerable<ListedDocument> ListAsync(string under, CancellationToken cancellation) =>
            Directory.Exists(Path.Combine(folder, under))
                ? Directory.GetFiles(Path.Combine(folder, under), "*.json", SearchOption.AllDirectories)
                    .Select(file => new ListedDocument(new(Path.GetRelativePath(folder, file)[..^".json".Length].Replace('\\', '/')), ""))
                    .ToAsyncEnumerable()
                : AsyncEnumerable.Empty<ListedDocument>();

        public Task<DocumentVersion?> CreateAsync(DocumentPath path, ReadOnlyMemory<byte> content, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<DocumentVersion?> ReplaceAsync(DocumentPath path, ReadOnlyMemory<byte> content, DocumentVersion version, CancellationToken cancellation) =>
            throw new NotSupportedException();

        public Task DeleteAsync(DocumentPath path, CancellationToken cancellation) => throw new NotSupportedException();
    }
}

using System.Runtime.CompilerServices;
using Bot.Dialogs.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Teams;

/// <summary>The real store behind a pane of glass: shows when the bot's clock has looked at its channels, and breaks when a test says so.</summary>
internal sealed class WatchedStore(IDocumentStore store) : IDocumentStore, IDisposable
{
    private int begun;

    /// <summary>Only the clock reads through all channels, one round after the other; it logs the end of each.</summary>
    public int ClockRoundsBegun => Volatile.Read(ref begun);

    /// <summary>Set to let writes to some documents fail, as a full disk or a lost share does.</summary>
    public Func<DocumentPath, bool> IsBroken { get; set; } = _ => false;

    /// <summary>Set to let every listing fail, as a share does that has gone away.</summary>
    public bool IsUnreadable { get; set; }

    /// <summary>Set to let nothing be read or written, as when the service behind the store is down.</summary>
    public bool IsDown { get; set; }

    /// <summary>Set to let something happen just before a document is read.</summary>
    public Func<DocumentPath, Task> BeforeReading { get; set; } = _ => Task.CompletedTask;

    /// <summary>Set to let something happen just before a document is created.</summary>
    public Func<DocumentPath, Task> BeforeCreating { get; set; } = _ => Task.CompletedTask;

    /// <summary>The same documents for another bot, which does not own the store.</summary>
    public WatchedStore ForAnother() => new(store);

    public static void PutAround(IServiceCollection services)
    {
        var plain = services.Last(service => service.ServiceType == typeof(IDocumentStore));
        services.Remove(plain);
        services.AddSingleton<IDocumentStore>(provider => new WatchedStore((IDocumentStore)plain.ImplementationFactory!(provider)));
    }

    public async Task<Document?> FindAsync(DocumentPath path, CancellationToken cancellation)
    {
        await BeforeReading(path);
        return await Up().FindAsync(path, cancellation);
    }

    public async Task<DocumentVersion?> CreateAsync(DocumentPath path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await BeforeCreating(path);
        return await Whole(path).CreateAsync(path, content, cancellation);
    }

    public Task<DocumentVersion?> ReplaceAsync(
        DocumentPath path, ReadOnlyMemory<byte> content, DocumentVersion version, CancellationToken cancellation) =>
        Whole(path).ReplaceAsync(path, content, version, cancellation);

    public Task DeleteAsync(DocumentPath path, CancellationToken cancellation) => Whole(path).DeleteAsync(path, cancellation);

    public async IAsyncEnumerable<ListedDocument> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (IsUnreadable)
            throw new IOException("The share is gone.");
        if (folder == "channels")
            Interlocked.Increment(ref begun);
        await foreach (var listed in Up().ListAsync(folder, cancellation))
            yield return listed;
    }

    public void Dispose() => (store as IDisposable)?.Dispose();

    private IDocumentStore Whole(DocumentPath path) => IsBroken(path) ? throw new IOException("The disk is full.") : Up();

    private IDocumentStore Up() => IsDown ? throw new IOException("The store is down.") : store;
}

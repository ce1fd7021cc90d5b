using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Dialogs.Storage;

/// <summary>A typed document as it was read, with the version that a replace must name.</summary>
public sealed record Kept<T>(T Value, DocumentVersion Version);

/// <summary>Documents of one type, as JSON in the store.</summary>
public sealed class JsonDocuments<T>(IDocumentStore store, JsonTypeInfo<T> json)
    where T : class, IVersioned<T>
{
    /// <summary>How many documents are read at the same time when all are wanted: a store across a network is mostly waiting.</summary>
    private const int AtOnce = 32;

    /// <summary>How often a change is tried again when somebody else changed the same document in between.</summary>
    private const int Tries = 20;

    /// <summary>After this many, each waits a moment of its own: those who keep meeting at one document must get out of step.</summary>
    private const int TriesAtOnce = 3;

    public async Task<Kept<T>?> FindAsync(DocumentPath path, CancellationToken cancellation) =>
        await store.FindAsync(path, cancellation) is { } document
            ? new Kept<T>(Read(path, document), document.Version)
            : null;

    /// <summary>Every document under a folder, some read at the same time; in no particular order. What is deleted meanwhile is left out.</summary>
    public async IAsyncEnumerable<(DocumentPath Path, T Value)> AllAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var some in store.ListAsync(folder, cancellation).Chunk(AtOnce).WithCancellation(cancellation))
        {
            var found = await Task.WhenAll(some.Select(listed => FindAsync(listed.Path, cancellation)));
            foreach (var (listed, kept) in some.Zip(found))
            {
                if (kept is not null)
                    yield return (listed.Path, kept.Value);
            }
        }
    }

    /// <returns>False when the path is taken.</returns>
    public async Task<bool> CreateAsync(DocumentPath path, T value, CancellationToken cancellation) =>
        await store.CreateAsync(path, ReadableJson.Write(value, json), cancellation) is not null;

    /// <inheritdoc cref="IDocumentStore.CreateAfterAsync"/>
    /// <returns>False when the path is taken.</returns>
    public async Task<bool> CreateAfterAsync(
        DocumentPath first, ReadOnlyMemory<byte> firstContent, DocumentPath path, T value, CancellationToken cancellation) =>
        await store.CreateAfterAsync(first, firstContent, path, ReadableJson.Write(value, json), cancellation) is not null;

    /// <returns>False when the document has changed since it was read.</returns>
    public async Task<bool> ReplaceAsync(DocumentPath path, T value, DocumentVersion version, CancellationToken cancellation) =>
        await store.ReplaceAsync(path, ReadableJson.Write(value, json), version, cancellation) is not null;

    /// <summary>Applies a change to the newest state, again if another writer came first. <paramref name="change"/> answers null to leave it as it is.</summary>
    /// <returns>The state after the change, or null when there is no such document.</returns>
    public async Task<T?> ChangeAsync(DocumentPath path, Func<T, T?> change, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await FindAsync(path, cancellation) is not { } kept)
                return null;
            if (change(kept.Value) is not { } changed)
                return kept.Value;
            if (await ReplaceAsync(path, changed, kept.Version, cancellation))
                return changed;
            if (attempt >= TriesAtOnce)
                await Task.Delay(Random.Shared.Next(attempt * 20), cancellation);
        }

        throw new IOException("A document was changed by others at every try.");
    }

    private T Read(DocumentPath path, Document document)
    {
        var value = JsonSerializer.Deserialize(document.Content.Span, json)!;
        if (value.Schema > T.Newest)
            throw new NewerDocumentException(path.Value.Split('/')[0], value.Schema, T.Newest);
        return value.Schema < T.Newest ? T.Upgrade(value, path) : value;
    }
}

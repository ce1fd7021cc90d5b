namespace Bot.Dialogs.Storage;

/// <summary>
/// Where everything is kept. Expected outcomes (not there, already there, changed since) are values; a store that cannot
/// be reached or written throws an <see cref="IOException"/>, and is never answered with an empty list.
/// </summary>
public interface IDocumentStore
{
    /// <returns>Null when no document has this path.</returns>
    Task<Document?> FindAsync(DocumentPath path, CancellationToken cancellation);

    /// <returns>The new document's version, or null when the path is taken. Once returned, the document survives a crash.</returns>
    Task<DocumentVersion?> CreateAsync(DocumentPath path, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>
    /// Creates two documents, so that nobody ever finds the one at <paramref name="path"/> without the one at <paramref name="first"/>,
    /// not even after a crash. The first may be there already.
    /// </summary>
    /// <returns>As <see cref="CreateAsync"/>, for the one at <paramref name="path"/>. Once returned, both survive a crash.</returns>
    async Task<DocumentVersion?> CreateAfterAsync(
        DocumentPath first, ReadOnlyMemory<byte> firstContent, DocumentPath path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await CreateAsync(first, firstContent, cancellation);
        return await CreateAsync(path, content, cancellation);
    }

    /// <returns>The new version, or null when the document has changed or gone since <paramref name="version"/> was read.</returns>
    Task<DocumentVersion?> ReplaceAsync(DocumentPath path, ReadOnlyMemory<byte> content, DocumentVersion version, CancellationToken cancellation);

    /// <summary>Removes the document; one that is not there is already removed.</summary>
    Task DeleteAsync(DocumentPath path, CancellationToken cancellation);

    /// <summary>The documents that lie under the folder <paramref name="folder"/> at any depth, in no particular order.</summary>
    IAsyncEnumerable<ListedDocument> ListAsync(string folder, CancellationToken cancellation);
}

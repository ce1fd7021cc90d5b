using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Bot.Dialogs.Storage;

namespace Bot.Storage;

/// <summary>
/// Documents as blobs of one container in Azure Blob Storage, for any number of instances. A blob's name is the document's path,
/// its ETag the version. Each operation has one limit of time, so that a person is answered while Teams still waits.
/// </summary>
public sealed class BlobDocumentStore(BlobContainerClient container, TimeSpan limit, ILogger<BlobDocumentStore> logger) : IDocumentStore
{
    /// <summary>The name of the metadata value that tells one write from another.</summary>
    private const string Mark = "write";

    public Task<Document?> FindAsync(DocumentPath path, CancellationToken cancellation) => WithinLimitAsync<Document?>(async stop =>
    {
        try
        {
            var found = (await container.GetBlobClient(path.Value).DownloadContentAsync(stop)).Value;
            return new(found.Content.ToMemory(), VersionOf(found.Details.ETag));
        }
        catch (RequestFailedException fault) when (IsAbsent(fault))
        {
            return null;
        }
    }, cancellation);

    public Task<DocumentVersion?> CreateAsync(DocumentPath path, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        WriteAsync(path, content, new() { IfNoneMatch = ETag.All }, cancellation);

    public Task<DocumentVersion?> ReplaceAsync(
        DocumentPath path, ReadOnlyMemory<byte> content, DocumentVersion version, CancellationToken cancellation) =>
        WriteAsync(path, content, new() { IfMatch = new ETag(version.Value) }, cancellation);

    public Task DeleteAsync(DocumentPath path, CancellationToken cancellation) => WithinLimitAsync(async stop =>
    {
        try
        {
            await container.GetBlobClient(path.Value).DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: stop);
            return true;
        }
        catch (RequestFailedException fault) when (IsAbsent(fault))
        {
            return false;
        }
    }, cancellation);

    /// <inheritdoc/>
    /// <remarks>Blobs whose names are no document paths are somebody else's, and passed over.</remarks>
    public async IAsyncEnumerable<ListedDocument> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? next = null;
        do
        {
            var page = await WithinLimitAsync(stop => PageAsync(folder, next, stop), cancellation);
            foreach (var blob in page.Values)
            {
                if (DocumentPath.IsLegal(blob.Name))
                    yield return new(new(blob.Name), blob.Properties.ETag?.ToString() ?? "");
            }

            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
    }

    /// <summary>Sees to it that the container is there.</summary>
    /// <exception cref="BlobStoreException">It is not, and may not be made, or the store cannot be used at all.</exception>
    public Task PrepareAsync(CancellationToken cancellation) => WithinLimitAsync(async stop =>
    {
        try
        {
            // Looked for first: an identity that may write in the container need not be allowed to make one.
            await PageAsync("installation", null, stop);
        }
        catch (RequestFailedException fault) when (fault.ErrorCode is "ContainerNotFound")
        {
            await container.CreateIfNotExistsAsync(cancellationToken: stop);
        }

        return true;
    }, cancellation);

    /// <summary>Whatever answers without a tag is not the blob store, whatever its status.</summary>
    private static DocumentVersion VersionOf(ETag tag) => tag == default ? throw new FormatException("A blob without a tag.") : new(tag.ToString());

    private static bool IsAbsent(RequestFailedException fault) => fault.ErrorCode is "BlobNotFound";

    /// <summary>Azure answers a create of what is there with 409, and a replace of what has changed or gone with 412 or 404.</summary>
    private static bool IsConflict(RequestFailedException fault) =>
        fault.ErrorCode is "BlobAlreadyExists" or "ConditionNotMet" or "BlobNotFound";

    private async Task<Page<BlobItem>> PageAsync(string folder, string? from, CancellationToken stop)
    {
        var blobs = container.GetBlobsAsync(prefix: folder.Length == 0 ? null : folder + "/", cancellationToken: stop);
        await foreach (var page in blobs.AsPages(from))
            return page;
        throw new RequestFailedException("A list has at least one page.");
    }

    private Task<DocumentVersion?> WriteAsync(
        DocumentPath path, ReadOnlyMemory<byte> content, BlobRequestConditions conditions, CancellationToken cancellation) => WithinLimitAsync(async stop =>
    {
        var blob = container.GetBlobClient(path.Value);
        var mark = Guid.NewGuid().ToString("n");
        var options = new BlobUploadOptions
        {
            Conditions = conditions,
            HttpHeaders = new() { ContentType = "application/json" },
            Metadata = new Dictionary<string, string> { [Mark] = mark },
        };
        try
        {
            return VersionOf((await blob.UploadAsync(BinaryData.FromBytes(content), options, stop)).Value.ETag);
        }
        catch (RequestFailedException fault) when (IsConflict(fault))
        {
            return await ArrivedAsync(blob, mark, stop);
        }
    }, cancellation);

    /// <summary>
    /// An answer may be lost on its way although the write was done; the SDK's next try then meets its own work. The mark tells.
    /// </summary>
    /// <returns>Null when the conflict is somebody else's.</returns>
    private static async Task<DocumentVersion?> ArrivedAsync(BlobClient blob, string mark, CancellationToken stop)
    {
        try
        {
            var there = (await blob.GetPropertiesAsync(cancellationToken: stop)).Value;
            return there.Metadata.TryGetValue(Mark, out var found) && found == mark ? VersionOf(there.ETag) : null;
        }
        catch (RequestFailedException fault) when (IsAbsent(fault))
        {
            return null;
        }
    }

    private async Task<T> WithinLimitAsync<T>(Func<CancellationToken, Task<T>> operation, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(limit);
        try
        {
            return await operation(stop.Token);
        }
#pragma warning disable CA1031 // The border of one operation: an answer that makes no sense throws all kinds of things inside the SDK.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            cancellation.ThrowIfCancellationRequested();
            var known = BlobStoreException.Of(fault);
            Log.BlobStoreFailed(logger, known.Fault, known.Status, known.Code);
            throw known;
        }
    }
}

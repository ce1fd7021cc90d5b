using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Bot.Dialogs.Storage;

namespace Bot.Storage;

/// <summary>Whether a store does what the bot promises people: what was written is there, and what was deleted is gone.</summary>
internal static class StoreCheck
{
    /// <returns>What is wrong, in plain words.</returns>
    /// <exception cref="IOException">The store cannot be used; the message is for people.</exception>
    public static async Task<IReadOnlyList<string>> FaultsAsync(OpenStore store, CancellationToken cancellation)
    {
        var probe = new DocumentPath($"installation/doctor-{Guid.NewGuid():n}");
        await store.Documents.CreateAsync(probe, "{}"u8.ToArray(), cancellation);
        var found = await store.Documents.FindAsync(probe, cancellation);
        await store.Documents.DeleteAsync(probe, cancellation);
        return
        [
            .. found is null ? (string[])["A document that was written could not be read back."] : [],
            .. store.Container is { } container ? await OfAccountAsync(container, probe, cancellation) : [],
        ];
    }

    private static async Task<IReadOnlyList<string>> OfAccountAsync(BlobContainerClient container, DocumentPath deleted, CancellationToken cancellation)
    {
        var faults = new List<string>();
        try
        {
            // Not asked of the account's settings: an identity that may write blobs need not be allowed to read those.
            await foreach (var left in container.GetBlobsAsync(BlobTraits.None, BlobStates.Deleted | BlobStates.Version, deleted.Value, cancellation))
            {
                faults.Add(left.VersionId is null
                    ? "What people delete stays: soft delete for blobs is on. Turn it off under Data protection of the storage account."
                    : "What people delete stays: versioning for blobs is on. Turn it off under Data protection of the storage account.");
            }
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException)
        {
            faults.Add("Whether soft delete or versioning is on could not be read. Both must be off, or what people delete stays.");
        }

        try
        {
            var account = (await container.GetParentBlobServiceClient().GetAccountInfoAsync(cancellation)).Value;
            if (account.IsHierarchicalNamespaceEnabled)
                faults.Add("The storage account has a hierarchical namespace (Data Lake); the bot needs one without.");
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException)
        {
            // It takes a right that the bot does not need otherwise, and most accounts have no such namespace.
        }

        return [.. faults.Distinct()];
    }
}

using Azure.Storage.Blobs;
using Bot.Dialogs.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Storage;

/// <summary>The store that the settings name, and what has to run beside it.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly AzuriteServer? azurite;

    /// <exception cref="StoreInUseException">Another process works in the folder.</exception>
    public OpenStore(StorageOptions options, IHostEnvironment environment, ILogger<BlobDocumentStore>? logger = null)
    {
        if (options.Provider is StorageProvider.Azurite)
        {
            azurite = new(options.Folder + "-azurite");
            options = options with { ConnectionString = azurite.ConnectionString };
        }

        Container = options.Provider is StorageProvider.Files ? null : BlobContainers.Open(options, environment.IsDevelopment());
        Documents = Container is null
            ? new FileDocumentStore(options.Folder)
            : new BlobDocumentStore(Container, options.Timeout, logger ?? NullLogger<BlobDocumentStore>.Instance);
    }

    public IDocumentStore Documents { get; }

    /// <summary>Null when documents are files.</summary>
    public BlobContainerClient? Container { get; }

    /// <summary>Starts what has to run, and makes the container if need be. Before this, nothing is read or written.</summary>
    /// <exception cref="BlobStoreException">The blob store cannot be used; the message is for people.</exception>
    /// <exception cref="IOException">Azurite did not start; the message is for people.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (azurite is not null)
            await StartAsync(azurite, cancellation);
        if (Documents is BlobDocumentStore blobs)
            await blobs.PrepareAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        (Documents as IDisposable)?.Dispose();
        if (azurite is not null)
            await azurite.DisposeAsync();
    }

    private static async Task StartAsync(AzuriteServer azurite, CancellationToken cancellation)
    {
        try
        {
            await azurite.StartAsync(cancellation);
        }
        catch (Processes.NodeProgramFailedException fault)
        {
            throw new IOException($"Azurite did not start: {fault.Message}", fault);
        }
    }
}

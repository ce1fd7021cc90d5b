using Bot.Dialogs.Storage;
using Bot.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Storage;

[RequiresAzurite]
public sealed class BlobDocumentStoreTests : StoreContract
{
    private StorageOptions? options;

    public override async Task DisposeAsync() => await BlobContainers.Open(options!, isDevelopment: true).DeleteIfExistsAsync();

    private protected override async Task<IDocumentStore> OpenAsync()
    {
        options ??= await Azurite.OptionsAsync();
        var store = new BlobDocumentStore(BlobContainers.Open(options, isDevelopment: true), options.Timeout, NullLogger<BlobDocumentStore>.Instance);
        await store.PrepareAsync(CancellationToken.None);
        return store;
    }

    private protected override Task<IDocumentStore> OpenAgainAsync() => OpenAsync();
}

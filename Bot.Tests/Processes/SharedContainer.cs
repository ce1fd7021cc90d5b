using Azure.Storage.Blobs;
using Bot.Dialogs.Storage;
using Bot.Storage;
using Bot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Processes;

/// <summary>A container of its own in the test run's Azurite, which all processes may use at once.</summary>
internal sealed class SharedContainer : ISharedStore, IAsyncDisposable
{
    private readonly StorageOptions options;
    private readonly BlobContainerClient container;

    private SharedContainer(StorageOptions options)
    {
        // Three processes at work can keep Azurite busy for longer than a bot would wait for it.
        this.options = options;
        var patient = options with { Timeout = TimeSpan.FromMinutes(2) };
        container = BlobContainers.Open(patient, isDevelopment: true);
        Reader = new BlobDocumentStore(container, patient.Timeout, NullLogger<BlobDocumentStore>.Instance);
    }

    public string[] Settings =>
        ["--Storage:Provider=Blobs", $"--Storage:ConnectionString={options.ConnectionString}", $"--Storage:Container={options.Container}"];

    public IDocumentStore Reader { get; }

    public static async Task<SharedContainer> CreateAsync()
    {
        var shared = new SharedContainer(await Azurite.OptionsAsync());
        await ((BlobDocumentStore)shared.Reader).PrepareAsync(CancellationToken.None);
        return shared;
    }

    public Task WriteAsync(Func<IDocumentStore, Task> work) => work(Reader);

    public async ValueTask DisposeAsync() => await container.DeleteIfExistsAsync();
}

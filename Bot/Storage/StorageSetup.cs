namespace Bot.Storage;

public static class StorageSetup
{
    /// <summary>The configured store. <see cref="PrepareStorageAsync"/> must run before anything is read or written.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = StorageOptions.Read(configuration);
        return services
            .AddSingleton(provider => new OpenStore(options, environment, provider.GetRequiredService<ILogger<BlobDocumentStore>>()))
            .AddSingleton(provider => provider.GetRequiredService<OpenStore>().Documents);
    }

    /// <exception cref="IOException">The store cannot be used; the message is for people.</exception>
    public static Task PrepareStorageAsync(this IServiceProvider provider) =>
        provider.GetRequiredService<OpenStore>().PrepareAsync(CancellationToken.None);

    /// <summary>The configured store, for a verb.</summary>
    /// <exception cref="StoreInUseException">A running bot works in the folder.</exception>
    /// <exception cref="IOException">The store cannot be used; the message is for people.</exception>
    internal static async Task<OpenStore> OpenAsync(StorageOptions options, IHostEnvironment environment, CancellationToken cancellation)
    {
        var store = new OpenStore(options, environment);
        try
        {
            await store.PrepareAsync(cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}

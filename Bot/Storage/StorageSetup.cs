using Bot.Dialogs.Storage;

namespace Bot.Storage;

/// <summary>Where documents are kept; section <c>Storage</c>.</summary>
public sealed record StorageOptions
{
    /// <summary>The folder of the embedded store, relative to where the bot is started. Default: <c>data</c>.</summary>
    public string Folder { get; init; } = "data";
}

public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var options = Read(configuration);
        return services.AddSingleton<IDocumentStore>(_ => new FileDocumentStore(options.Folder));
    }

    public static StorageOptions Read(IConfiguration configuration) => configuration.GetSection("Storage").Get<StorageOptions>() ?? new();
}

using System.Globalization;

namespace Bot.Storage;

public enum StorageProvider
{
    /// <summary>Files in a folder: the embedded default.</summary>
    Files,

    /// <summary>Azure Blob Storage.</summary>
    Blobs,

    /// <summary>Microsoft's imitation of Azure Blob Storage, started beside the bot on a developer's machine.</summary>
    Azurite,
}

/// <summary>Where documents are kept; section <c>Storage</c>.</summary>
public sealed record StorageOptions
{
    /// <summary>Null when the setting names no kind of store.</summary>
    public StorageProvider? Provider { get; init; } = StorageProvider.Files;

    /// <summary>The folder of the embedded store, relative to where the bot is started. Default: <c>data</c>.</summary>
    public string Folder { get; init; } = "data";

    /// <summary>A storage account's connection string, with its key or a shared access signature.</summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>In its place: the account's address, https://NAME.blob.core.windows.net, where the host's managed identity may write.</summary>
    public string AccountUri { get; init; } = "";

    /// <summary>Which user-assigned identity. Left out, it is the system-assigned one.</summary>
    public string ManagedIdentityClientId { get; init; } = "";

    public string Container { get; init; } = "dialogbot";

    /// <summary>For one operation, all tries included. Zero when the setting is no span of time.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(8);

    public static StorageOptions Read(IConfiguration settings)
    {
        var (section, defaults) = (settings.GetSection("Storage"), new StorageOptions());
        return new()
        {
            // What cannot be read becomes what is no setting, so that it is listed with all other faults.
            Provider = Setting(nameof(Provider), "") is not { Length: > 0 } name ? defaults.Provider
                : Enum.TryParse<StorageProvider>(name, ignoreCase: true, out var provider) && Enum.IsDefined(provider) ? provider
                : null,
            Folder = section[nameof(Folder)] ?? defaults.Folder,
            ConnectionString = Setting(nameof(ConnectionString), ""),
            AccountUri = Setting(nameof(AccountUri), ""),
            ManagedIdentityClientId = Setting(nameof(ManagedIdentityClientId), ""),
            Container = Setting(nameof(Container), defaults.Container),
            Timeout = Setting(nameof(Timeout), "") is not { Length: > 0 } span ? defaults.Timeout
                : TimeSpan.TryParse(span, CultureInfo.InvariantCulture, out var time) ? time
                : TimeSpan.Zero,
        };

        string Setting(string name, string otherwise) => string.IsNullOrWhiteSpace(section[name]) ? otherwise : section[name]!.Trim();
    }

    /// <summary>Secrets stay out of what is printed.</summary>
    public override string ToString() => $"{Provider} {Container}";
}

namespace Bot.Storage;

/// <summary>
/// A store named in one word, for a verb that needs two of them: <c>files:FOLDER</c>, <c>blobs</c> (as the settings say),
/// <c>blobs:CONNECTION-STRING</c> or <c>blobs:https://ACCOUNT.blob.core.windows.net/CONTAINER</c> (with the host's identity).
/// </summary>
internal static class StoreLocation
{
    private const string Files = "files:";
    private const string Blobs = "blobs";

    /// <param name="settings">Say what the word leaves open: container, identity, limit of time.</param>
    /// <returns>Null when it names no store. What it names may still have faults (<see cref="StorageFaults"/>).</returns>
    public static StorageOptions? Read(string word, StorageOptions settings)
    {
        var blobs = settings with { Provider = StorageProvider.Blobs };
        if (word.StartsWith(Files, StringComparison.Ordinal))
            return new() { Folder = word[Files.Length..], Timeout = settings.Timeout };
        if (word == Blobs)
            return blobs;
        if (!word.StartsWith(Blobs + ":", StringComparison.Ordinal))
            return null;

        var rest = word[(Blobs.Length + 1)..];
        return rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? OfAddress(rest, blobs)
            : blobs with { ConnectionString = rest, AccountUri = "", ManagedIdentityClientId = "" };
    }

    private static StorageOptions OfAddress(string address, StorageOptions blobs)
    {
        // An address without a container names the account alone; the container is then the settings'.
        var (account, container) = address.TrimEnd('/').LastIndexOf('/') is > 8 and var slash
            ? (address[..slash], address[(slash + 1)..].TrimEnd('/'))
            : (address, blobs.Container);
        return blobs with { AccountUri = account, Container = container, ConnectionString = "" };
    }
}

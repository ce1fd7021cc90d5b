namespace Bot.Storage;

/// <summary>What is wrong with the store's settings, each fault in the words of appsettings.json; keys and signatures are never repeated.</summary>
internal static class StorageFaults
{
    /// <summary>A person waits for the answer, and Teams waits some ten seconds for the whole turn.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    public static IEnumerable<string> Find(StorageOptions options, IHostEnvironment environment) =>
    [
        .. options.Provider switch
        {
            StorageProvider.Files => OfFolder(options),
            StorageProvider.Azurite => [.. OfFolder(options), .. OfAzurite(environment)],
            StorageProvider.Blobs => OfAccount(options, environment),
            _ => ["Storage:Provider must be Files, Blobs or Azurite."],
        },
        .. OfUnused(options),
        .. OfTimeout(options),
    ];

    private static IEnumerable<string> OfFolder(StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder))
            yield return "Storage:Folder is empty; say where documents are kept.";
    }

    private static IEnumerable<string> OfAzurite(IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            yield return "Storage:Provider Azurite is for a developer's machine; set it to Files or Blobs.";
    }

    private static IEnumerable<string> OfAccount(StorageOptions options, IHostEnvironment environment)
    {
        var (hasString, hasUri) = (options.ConnectionString.Length > 0, options.AccountUri.Length > 0);
        if (!hasString && !hasUri)
            yield return "Storage:ConnectionString or Storage:AccountUri is missing; say where the blobs are kept.";
        if (hasString && hasUri)
            yield return "Storage:ConnectionString and Storage:AccountUri are both set; leave one of them out.";
        if (hasString && !hasUri && FaultOfConnectionString(options, environment) is { } fault)
            yield return fault;
        if (hasUri && !IsAccount(options.AccountUri))
            yield return "Storage:AccountUri must be the account's https address, such as https://NAME.blob.core.windows.net.";
        if (options.ManagedIdentityClientId.Length > 0 && !Guid.TryParseExact(options.ManagedIdentityClientId, "D", out _))
            yield return "Storage:ManagedIdentityClientId is not a GUID.";
        if (options.ManagedIdentityClientId.Length > 0 && hasString)
            yield return "Storage:ManagedIdentityClientId is for Storage:AccountUri; with a connection string leave it out.";
        if (!IsContainerName(options.Container))
            yield return "Storage:Container must have 3 to 63 lower-case letters, digits and single hyphens between them.";
    }

    /// <summary>Whoever sets these believes that documents are kept there, and would be wrong.</summary>
    private static IEnumerable<string> OfUnused(StorageOptions options)
    {
        if (options.Provider is StorageProvider.Files or StorageProvider.Azurite && (options.ConnectionString.Length > 0 || options.AccountUri.Length > 0))
            yield return "Storage:ConnectionString or Storage:AccountUri is set, but is used by Storage:Provider Blobs only.";
    }

    private static IEnumerable<string> OfTimeout(StorageOptions options)
    {
        if (options.Timeout < Shortest || options.Timeout > Longest)
            yield return "Storage:Timeout must be a span of time from 00:00:01 to 00:00:10.";
    }

    private static string? FaultOfConnectionString(StorageOptions options, IHostEnvironment environment)
    {
        try
        {
            var address = BlobContainers.Open(options with { Container = "any" }, environment.IsDevelopment()).Uri;
            return address.Scheme == Uri.UriSchemeHttps || (address.IsLoopback && environment.IsDevelopment())
                ? null
                : "Storage:ConnectionString must lead to an https address.";
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException)
        {
            // Without the fault itself: it may quote the key.
            return "Storage:ConnectionString cannot be read; copy it again from the storage account.";
        }
    }

    private static bool IsAccount(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
        && uri is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" };

    private static bool IsContainerName(string name) =>
        name.Length is >= 3 and <= 63
        && name.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-')
        && name[0] != '-' && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal);
}

using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace Bot.Storage;

/// <summary>The way to a container: with what right, and how patiently.</summary>
internal static class BlobContainers
{
    /// <exception cref="FormatException">The connection string cannot be read.</exception>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public static BlobContainerClient Open(StorageOptions options, bool isDevelopment)
    {
        if (options.ConnectionString.Length > 0)
            return new(options.ConnectionString, options.Container, Patience(options.Timeout));

        var address = new Uri(options.AccountUri.TrimEnd('/') + "/" + options.Container);
        return new(address, Credential(options.ManagedIdentityClientId, isDevelopment), Patience(options.Timeout));
    }

    /// <summary>On a host its own identity and nothing else: a chain of ways to sign in would hide which one is in use, and wait for each.</summary>
    private static TokenCredential Credential(string clientId, bool isDevelopment) =>
        isDevelopment && clientId.Length == 0 ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(clientId.Length == 0 ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));

    /// <summary>Three tries within the limit of one operation, none so long that there is no time for another.</summary>
    private static BlobClientOptions Patience(TimeSpan limit) => new()
    {
        Transport = new HttpClientTransport(new HttpClient(Sockets(limit)) { Timeout = Timeout.InfiniteTimeSpan }),
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = 2,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(1),
            NetworkTimeout = limit / 2.5,
        },
        // Its own log lines and traces would carry addresses.
        Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false, IsTelemetryEnabled = false },
    };

    private static SocketsHttpHandler Sockets(TimeSpan limit) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = limit / 4,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}

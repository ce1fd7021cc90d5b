using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>The one Azurite of a test run, in memory. It ends with the run; every test has a container of its own in it.</summary>
internal static class Azurite
{
    private static readonly Lazy<Task<AzuriteServer>> Server = new(StartAsync);

    /// <summary>With CI=true a missing tool is a failure, never a silent skip.</summary>
    private static bool MustRun => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string? ReasonToSkip() =>
        MustRun || AzuriteServer.IsInstalled ? null : "Azurite is not installed: build with Node 20 or newer, npm and a network.";

    /// <summary>Settings that lead to a container which nobody else uses.</summary>
    public static async Task<StorageOptions> OptionsAsync() => new()
    {
        Provider = StorageProvider.Blobs,
        ConnectionString = (await Server.Value).ConnectionString,
        Container = $"test-{Guid.NewGuid():n}",
        // What a slow store does is tested elsewhere; here the machine may be busy with other tests.
        Timeout = TimeSpan.FromMinutes(1),
    };

    private static async Task<AzuriteServer> StartAsync()
    {
        var server = new AzuriteServer(folder: null);
        await server.StartAsync(CancellationToken.None);
        return server;
    }
}

using Microsoft.AspNetCore.Hosting.Server;

namespace Bot.Teams.Edge;

/// <summary>
/// Refuses to start on faulty settings. Asked twice: before anything listens, and again when the server has bound its
/// addresses, because code may have bound others than the settings say.
/// </summary>
internal sealed class EdgeStart(
    TeamsOptions options, IHostEnvironment environment, IServer server, IConfiguration configuration, ILogger<EdgeStart> log)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        RefuseFaults();
        if (!options.HasAppId)
            log.NoAppId();
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        RefuseFaults();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void RefuseFaults()
    {
        var faults = TeamsFaults.Find(options, environment, ListenAddresses.Of(server, configuration));
        if (faults.Count > 0)
            throw new TeamsConfigurationException(faults);
    }
}

using Bot.Tests.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Client;

/// <summary>The whole bot on the real clock and real files, for people who use it through the Teams client emulator.</summary>
internal sealed class LiveBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private LiveBot(WebApplication app, string folder, LogRecorder logs) => (this.app, Folder, Logs) = (app, folder, logs);

    public Uri Address => new(app.Urls.First());

    public string Folder { get; }

    public LogRecorder Logs { get; }

    public static async Task<LiveBot> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-live-").FullName;
        var logs = new LogRecorder();
        var app = await DialogbotHost.BuildAsync(["--environment", "Development"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection([new("Storage:Folder", folder), new("Playground:Start", "false")]);
            builder.Logging.ClearProviders().AddProvider(logs);
        });
        await app.StartAsync();
        return new(app, folder, logs);
    }

    /// <summary>Every byte that is kept, as text.</summary>
    public string EverythingKept() => string.Join('\n', Directory
        .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
        .Select(file => file + "\n" + File.ReadAllText(file)));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

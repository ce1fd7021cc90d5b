using Bot.Dialogs.Storage;
using Bot.Tests.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Teams;

/// <summary>
/// The whole bot in this process, on a real port and real files, with Teams on loopback and a clock that the test turns.
/// It starts on Tuesday 6 January 2026 at 9.30 in Copenhagen.
/// </summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private WebApplication app = null!;

    private RunningBot(FakeTeams teams) => Teams = teams;

    public FakeTeams Teams { get; }

    public ManualTime Time { get; } = new();

    public LogRecorder Logs { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("dialogbot-test-").FullName;

    public HttpClient Http { get; private set; } = null!;

    public IServiceProvider Services => app.Services;

    public IDocumentStore Store => app.Services.GetRequiredService<IDocumentStore>();

    public static async Task<RunningBot> StartAsync(params (string Key, string Value)[] settings)
    {
        var bot = new RunningBot(await FakeTeams.StartAsync());
        await bot.StartAgainAsync(settings);
        return bot;
    }

    public async Task StartAgainAsync(params (string Key, string Value)[] settings)
    {
        app = await DialogbotHost.BuildAsync(["--environment", "Development"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection([new("Storage:Folder", Folder), new("Playground:Start", "false"), .. Themes]);
            builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
            builder.Logging.ClearProviders().AddProvider(Logs);
            builder.Services.AddSingleton<TimeProvider>(Time);
        });
        await app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public async Task StopAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public TeamMember Person(string name) => new(this, name);

    /// <summary>Every byte that is kept, as text.</summary>
    public string EverythingKept() => string.Join('\n', Directory
        .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
        .Select(file => file + "\n" + File.ReadAllText(file)));

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Teams.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
        Assert.Empty(Teams.Unknown);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Themes => [new("Stories:Themes:0", "Fællesskab"), new("Stories:Themes:1", "Menneskemøder")];
}

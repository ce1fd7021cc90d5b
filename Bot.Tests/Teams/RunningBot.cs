using Bot.Dialogs.Storage;
using Bot.Tests.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>
/// The whole bot in this process, on a real port and real files, with Teams on loopback and a clock that the test turns.
/// It starts on Tuesday 6 January 2026 at 9.30 in Copenhagen.
/// </summary>
internal sealed class RunningBot : IBotDoor, IAsyncDisposable
{
    private WebApplication app = null!;
    private int clockRoundsOfEarlierRuns;

    private RunningBot(FakeTeams teams) => Teams = teams;

    public FakeTeams Teams { get; }

    public ManualTime Time { get; } = new();

    public LogRecorder Logs { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("dialogbot-test-").FullName;

    public HttpClient Http { get; private set; } = null!;

    public string ServiceUrl => Teams.ServiceUrl;

    public IServiceProvider Services => app.Services;

    /// <summary>The bot's own store, with a window in it.</summary>
    public WatchedStore Store => (WatchedStore)app.Services.GetRequiredService<IDocumentStore>();

    public static async Task<RunningBot> StartAsync(params (string Key, string Value)[] settings)
    {
        var bot = new RunningBot(await FakeTeams.StartAsync());
        await bot.StartAgainAsync(settings);
        return bot;
    }

    public async Task StartAgainAsync(params (string Key, string Value)[] settings)
    {
        clockRoundsOfEarlierRuns = ClockRoundsLogged;
        var jobsBefore = JobsLookedAt;
        app = await DialogbotHost.BuildAsync(["--environment", "Development"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection([new("Storage:Folder", Folder), new("Playground:Start", "false"), new("Logging:LogLevel:Bot.Schedule", "Debug"), .. Themes]);
            builder.Configuration.AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
            builder.Logging.ClearProviders().AddProvider(Logs);
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Host.ConfigureContainer<IServiceCollection>((_, services) => WatchedStore.PutAround(services));
        });
        await app.StartAsync();
        // A bot that starts by day does the night's job first; a test that looks at what is kept must not meet it halfway.
        await Teams.UntilAsync(() => JobsLookedAt > jobsBefore);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public async Task StopAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public Task<HttpResponseMessage> DeliverAsync(HttpContent activity) => Http.PostAsync("/api/messages", activity);

    public TeamMember Person(string name, string channel = TeamMember.Channel, string tenant = TeamMember.Tenant) =>
        new(this, name) { ChannelId = channel, TenantId = tenant };

    /// <summary>Lets time pass, and the bot's clock do what has fallen due by then.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        var begun = Store.ClockRoundsBegun;
        Time.Advance(by);
        await ClockRoundAsync(begun);
    }

    private int JobsLookedAt => Logs.Lines.Count(line => line.Contains(" 2042 ", StringComparison.Ordinal));

    /// <summary>Rewrites what is kept of the only round, as a crash would have left it; the bot must stand still.</summary>
    public async Task LeaveRoundAsync(Action<JObject> change)
    {
        var (path, kept) = Assert.Single(Kept("rounds"));
        var round = JObject.Parse(kept);
        change(round);
        await File.WriteAllTextAsync(Path.Combine(Folder, path), round.ToString());
    }

    /// <summary>Rewrites what is kept of the only channel, as another program or another day has left it; the bot stands still meanwhile.</summary>
    public async Task ChangeChannelAsync(Action<JObject> change, params (string Key, string Value)[] settings)
    {
        await StopAsync();
        var (path, kept) = Assert.Single(Kept("channels"));
        var channel = JObject.Parse(kept);
        change(channel);
        await File.WriteAllTextAsync(Path.Combine(Folder, path), channel.ToString());
        await StartAgainAsync(settings);
    }

    public JObject Round() => JObject.Parse(Assert.Single(Kept("rounds")).Value);

    /// <summary>Waits until the clock has looked at all channels once more than the <paramref name="begun"/> times it had begun to.</summary>
    public async Task ClockRoundAsync(int begun)
    {
        for (var tries = 1; ClockRoundsEnded <= begun; tries++)
        {
            if (tries > 1500)
                throw new TimeoutException("The bot's clock has not looked at its channels.");

            // It may have fallen asleep at the very moment that time passed; one more minute wakes it.
            if (tries % 100 == 0)
                Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20);
        }
    }

    private int ClockRoundsEnded => ClockRoundsLogged - clockRoundsOfEarlierRuns;

    /// <summary>Lines 2003 and 2004 of the log: the clock could not look at its channels, or has looked at all of them.</summary>
    private int ClockRoundsLogged => Logs.Lines.Count(line =>
        line.Contains(" 2003 ", StringComparison.Ordinal) || line.Contains(" 2004 ", StringComparison.Ordinal));

    /// <summary>What is kept under a folder of the store, by path, as text.</summary>
    public IReadOnlyDictionary<string, string> Kept(string folder) => Directory.Exists(Path.Combine(Folder, folder))
        ? Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Folder, file), File.ReadAllText)
        : new Dictionary<string, string>();

    /// <summary>How the store knows a person.</summary>
    public string KeyOf(string name) => Services.GetRequiredService<Bot.Dialogs.AuthorKeys>().Of(TeamMember.Tenant, Person(name).AadObjectId).Value;

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

    private static IEnumerable<KeyValuePair<string, string?>> Themes => [new("Stories:Themes:0", "Fællesskab")];
}

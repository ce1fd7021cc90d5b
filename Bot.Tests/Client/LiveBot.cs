using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;
using Bot.Tests.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Tests.Client;

/// <summary>The whole bot on real files, for people who use it through the Teams client emulator.</summary>
internal sealed class LiveBot : IAsyncDisposable
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private readonly WebApplication app;
    private readonly RunningTime time;

    private LiveBot(WebApplication app, string folder, LogRecorder logs, RunningTime time, ClientLanguage language) =>
        (this.app, Folder, Logs, this.time, Language) = (app, folder, logs, time, language);

    public Uri Address => new(app.Urls.First());

    public string Folder { get; }

    public LogRecorder Logs { get; }

    public ClientLanguage Language { get; }

    /// <summary>Today in Copenhagen, by the bot's clock.</summary>
    public LocalDate Today => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(Copenhagen).Date;

    /// <param name="begin">When the bot's clock begins; without it, now.</param>
    public static async Task<LiveBot> StartAsync(DateTimeOffset? begin = null)
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-live-").FullName;
        var (logs, time, language) = (new LogRecorder(), new RunningTime(begin ?? DateTimeOffset.UtcNow), new ClientLanguage());
        var app = await DialogbotHost.BuildAsync(["--environment", "Development"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection([new("Storage:Folder", folder), new("Playground:Start", "false")]);
            builder.Logging.ClearProviders().AddProvider(logs);
            builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IStartupFilter>(language);
        });
        await app.StartAsync();
        return new(app, folder, logs, time, language);
    }

    /// <summary>
    /// Sees to it that every channel gets this question in a week, whatever its rules are: what rotation would ask depends on the week
    /// in which the tests run. The round is listed as a crash leaves it before it is posted, so the bot posts it when it is time.
    /// </summary>
    public Task BeginAsync(string prompt, int weeksAhead = 0)
    {
        var week = IsoWeek.Of(Today.PlusWeeks(weeksAhead));
        return ChangeChannelsAsync(was => was.UsedPrompts.Any(used => used.Week == week) ? null : was with
        {
            UsedPrompts = [.. was.UsedPrompts, new(new(prompt), week)],
            UnfinishedRounds = [.. was.UnfinishedRounds, RoundId.ForWeek(week.ToString())],
        });
    }

    /// <summary>Settles the question of a coming week as a leader's swap does.</summary>
    public Task SettleAsync(string prompt, int weeksAhead) =>
        ChangeChannelsAsync(was => was.Settling(new(IsoWeek.Of(Today.PlusWeeks(weeksAhead)), new(prompt)), IsoWeek.Of(Today)));

    private async Task ChangeChannelsAsync(Func<Channel, Channel?> change)
    {
        var channels = app.Services.GetRequiredService<ChannelDocuments>();
        await foreach (var key in channels.KeysAsync(CancellationToken.None))
            await channels.ChangeAsync(key, change, CancellationToken.None);
    }

    /// <summary>What a leader of the only channel has settled.</summary>
    public async Task<Prompt> SettledAsync()
    {
        var channels = app.Services.GetRequiredService<ChannelDocuments>();
        var channel = Assert.Single(await channels.AllAsync(CancellationToken.None).ToListAsync());
        return PromptBank.BuiltIn.Find(channel.Settled()[^1].Prompt!)!;
    }

    /// <summary>Lets a week pass in which the bot asks this question by itself.</summary>
    public async Task PassWeekAsync(string prompt)
    {
        await BeginAsync(prompt, weeksAhead: 1);
        Pass(TimeSpan.FromDays(7));
    }

    public void Pass(TimeSpan duration) => time.Pass(duration);

    /// <summary>The only answer that the only channel has given to this week's question.</summary>
    public async Task<Answer> AnswerAsync()
    {
        var (channels, rounds) = (app.Services.GetRequiredService<ChannelDocuments>(), app.Services.GetRequiredService<RoundDocuments>());
        var channel = Assert.Single(await channels.KeysAsync(CancellationToken.None).ToListAsync());
        var round = await rounds.FindAsync(channel, RoundId.ForWeek(IsoWeek.Of(Today).ToString()), CancellationToken.None);
        return Assert.Single(await app.Services.GetRequiredService<AnswerDocuments>().AllAsync(round!, CancellationToken.None).ToListAsync()).Answer;
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
        await time.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

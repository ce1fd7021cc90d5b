using System.Collections.Concurrent;
using System.Text;
using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Retention;
using Bot.Dialogs.Storage;
using Bot.Dialogs.Stories;
using Bot.Schedule;
using Bot.Storage;
using Bot.Tests.Edge;
using Bot.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Tests.Retention;

/// <summary>A store on real files with some instances of the daily jobs on it, and a clock that the test turns; it begins on Tuesday 6 January 2026 at 9.30.</summary>
internal sealed class House : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dialogbot-retention-").FullName;
    private readonly FileDocumentStore files;
    private readonly List<ServiceProvider> instances = [];

    public House() => Store = new WatchedStore(files = new FileDocumentStore(folder));

    public ManualTime Time { get; } = new();

    public WatchedStore Store { get; }

    public LogRecorder Logs { get; } = new();

    public PostBox Post { get; } = new();

    public RetentionRules Rules { get; init; } = new();

    public WorkCalendar Calendar { get; set; } = WorkCalendar.Danish;

    /// <summary>What the night's job has said of itself.</summary>
    public IEnumerable<string> Nights => Logs.Lines.Where(line => line.Contains(" 1041 ", StringComparison.Ordinal));

    public IEnumerable<string> Faults => Logs.Lines.Where(line => line.Contains(" 1042 ", StringComparison.Ordinal));

    /// <summary>One more process, as far as the jobs can tell.</summary>
    public IServiceProvider Instance()
    {
        var instance = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Logs))
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IClock, HostClock>()
            .AddSingleton<IDocumentStore>(Store)
            .AddSingleton<IChannelPoster>(Post)
            .AddSingleton(new AuthorKeys([1, 2, 3]))
            .AddSingleton(Rules)
            .AddSingleton(Calendar)
            .AddSingleton(new StoryThemes(["Fællesskab"]))
            .AddSingleton(new OrganiserList([], everyone: false))
            .AddSingleton(new PublicAddress(() => new("https://bot.example.dk")))
            .AddDialogs()
            .BuildServiceProvider();
        instances.Add(instance);
        return instance;
    }

    public Task NightAsync() => Instance().NightAsync();

    /// <summary>Turns the clock to a moment in Danish time.</summary>
    public void TurnTo(int year, int month, int day, int hour = 4)
    {
        var wanted = new LocalDateTime(year, month, day, hour, 0).InZoneLeniently(SetUpChannel.Zone).ToInstant().ToDateTimeOffset();
        Time.Advance(wanted - Time.GetUtcNow());
    }

    public Task PutAsync(string path, string content = "{}") =>
        Store.CreateAsync(new DocumentPath(path), Encoding.UTF8.GetBytes(content), CancellationToken.None);

    public string[] Kept(string under = "") =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)[..^".json".Length].Replace('\\', '/'))
            .Where(path => path.StartsWith(under, StringComparison.Ordinal) && !path.StartsWith("installation/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path + ".json"));

    public void Damage(string path) => File.WriteAllText(Path.Combine(folder, path + ".json"), "{ damaged");

    public void Dispose()
    {
        instances.ForEach(instance => instance.Dispose());
        files.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Teams, as far as the jobs can tell.</summary>
    internal sealed class PostBox : IChannelPoster
    {
        public ConcurrentQueue<(PersonAddress To, Card Card)> Sent { get; } = new();

        public Func<PersonAddress, Exception?> Fault { get; set; } = _ => null;

        public Task<PostedCard> StartThreadAsync(Channel channel, Card card, string summary, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<PostedCard> ReplyAsync(Channel channel, PostedCard thread, Card card, string summary, CancellationToken cancellation) =>
            throw new NotSupportedException();

        public Task UpdateAsync(Channel channel, PostedCard posted, Card card, string summary, CancellationToken cancellation) => throw new NotSupportedException();

        public Task SendToPersonAsync(Channel channel, string teamsId, Card card, string summary, CancellationToken cancellation) =>
            throw new NotSupportedException();

        public Task SendToPersonAsync(PersonAddress person, Card card, string summary, CancellationToken cancellation)
        {
            if (Fault(person) is { } fault)
                return Task.FromException(fault);
            Sent.Enqueue((person, card));
            return Task.CompletedTask;
        }
    }
}

internal static class Instances
{
    public static Task NightAsync(this IServiceProvider instance, CancellationToken cancellation = default) =>
        instance.GetRequiredService<RunRetention>().IfDueAsync(cancellation);

    public static Task DayAsync(this IServiceProvider instance) => instance.GetRequiredService<AskTellers>().IfDueAsync(CancellationToken.None);
}

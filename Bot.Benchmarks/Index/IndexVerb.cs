using System.Diagnostics;
using Bot.Benchmarks.Load;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Storage;
using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;
using Bot.Storage;
using NodaTime;

namespace Bot.Benchmarks.Index;

/// <summary>A hundred thousand stories on files: how long they take to load, to search and to keep fresh, and what they weigh.</summary>
internal static class IndexVerb
{
    private const int Stories = 100_000;
    private const int Searches = 200;

    private static readonly (string What, string Theme, string Text)[] Filters =
    [
        ("everything", "", ""), ("a theme", "Mod", ""), ("one common word", "", "kaffen"), ("one rare word", "", "sansehave"),
        ("two words", "", "borgeren cykel"), ("a theme and two words", "Humor", "vagt kaffe"), ("a prefix", "", "morg"),
        ("two letters", "", "en"), ("one letter", "", "e"), ("no hit", "", "giraf"),
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-bench-").FullName;
        await WriteAsync(folder);
        Report.Title($"Index of {Stories:N0} stories, on files");
        using (var store = new FileDocumentStore(folder))
            await MeasureAsync(store);
        await WeighAsync(folder);
    }

    /// <summary>As the store writes them, but for the flush to the disk: what is measured is reading.</summary>
    private static async Task WriteAsync(string folder)
    {
        var stories = Directory.CreateDirectory(Path.Combine(folder, "stories")).FullName;
        await Parallel.ForEachAsync(Enumerable.Range(0, Stories), async (number, stop) =>
        {
            var story = DanishStories.Number(number);
            await File.WriteAllBytesAsync(Path.Combine(stories, story.Id + ".json"), ReadableJson.Write(story, StoryJson.Default.Story), stop);
        });
    }

    private static async Task MeasureAsync(FileDocumentStore store)
    {
        var clock = SystemClock.Instance;
        var fresh = new FreshStories(new(store, clock), clock, TimeProvider.System);
        var cpu = Environment.CpuUsage.TotalTime;
        Report.AtMost("load, files in the system's cache", await SecondsAsync(() => fresh.ReadAllAsync(CancellationToken.None)) * 1000, 5_000, "ms");
        Report.Line($"{"",-8} processor time for it, all cores: {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds:N0} ms");

        Report.Line($"\n                              found fastest ms     p50 ms     p99 ms");
        var slowest = 0.0;
        foreach (var (what, theme, text) in Filters)
        {
            var filter = new StoryFilter(SharingChoice.PopUp, theme, text);
            var found = ((StorySearch.Found)await fresh.FindAsync(filter, CancellationToken.None)).Ids;
            var times = new double[Searches];
            for (var search = 0; search < Searches; search++)
                times[search] = await SecondsAsync(() => fresh.FindAsync(filter, CancellationToken.None)) * 1000;
            Array.Sort(times);
            slowest = Math.Max(slowest, times[Searches * 99 / 100]);
            Report.Line($"{what,-25}{found.Count,10:N0}{times[0],11:0.00}{times[Searches / 2],11:0.00}{times[Searches * 99 / 100],11:0.00}");
        }

        Report.Line($"");
        Report.AtMost("slowest search, p99", slowest, 50, "ms");
        await fresh.HearNewsAsync(CancellationToken.None);
        Report.Line($"{"",-8} news, none: {await SecondsAsync(() => fresh.HearNewsAsync(CancellationToken.None)) * 1000:0.00} ms");
        Report.Line($"{"",-8} listing all again, nothing changed: {await SecondsAsync(() => fresh.ReadAllAsync(CancellationToken.None)) * 1000:N0} ms");

        var all = ((StorySearch.Found)await fresh.FindAsync(new(SharingChoice.PopUp, "", ""), CancellationToken.None)).Ids;
        var pulls = new StoryPulls(store, new([1, 2, 3]), clock);
        Report.Line($"{"",-8} a link to {all.Count:N0} stories: {await SecondsAsync(() => pulls.CreateAsync(all, CancellationToken.None)) * 1000:N0} ms");
        var export = new ExportStories(new(store, clock));
        Report.Line($"{"",-8} reading them again for the file: {await SecondsAsync(() => export.ReadAsync(all, CancellationToken.None)) * 1000:N0} ms");
    }

    /// <summary>The real bot, when it has read the stories and nobody talks to it.</summary>
    private static async Task WeighAsync(string folder)
    {
        await using var bot = await BotProcess.StartAsync(folder);
        for (var before = TimeSpan.MinValue; bot.Cpu - TimeSpan.FromMilliseconds(200) > before;)
        {
            before = bot.Cpu;
            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        Report.AtMost("the bot's working set with them", bot.WorkingSetMegabytes, 400, "MB");
        Report.AtMost("the most it was while loading", bot.PeakWorkingSetMegabytes, 400, "MB");
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}

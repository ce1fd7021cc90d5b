using System.Diagnostics;
using Bot.Dialogs.Storage;
using Bot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Bot.Benchmarks.Keeping;

/// <summary>
/// The two stores side by side: files on a real disk, flushed, and Azurite on loopback, which is one Node process that holds all in
/// memory. What Azure itself costs depends on the way to it; what is measured here is our own part, and how the two compare.
/// </summary>
internal static class StoreVerb
{
    private const int Documents = 2_000;

    private const int Listed = 10_000;

    /// <summary>As large as an answer is.</summary>
    private static readonly byte[] Content = new byte[600];

    public static async Task RunAsync()
    {
        Report.Title($"Stores: {Documents:N0} documents of {Content.Length} bytes, one at a time and 32 at a time; a list of {Listed:N0}");
        var folder = Directory.CreateTempSubdirectory("dialogbot-bench-").FullName;
        using (var files = new FileDocumentStore(folder))
            await MeasureAsync("Files", files);
        Directory.Delete(folder, recursive: true);

        if (!AzuriteServer.IsInstalled)
        {
            Console.WriteLine("Azurite is not installed; build with Node 20 and a network.");
            return;
        }

        await using var azurite = new AzuriteServer(folder: null);
        await azurite.StartAsync(CancellationToken.None);
        // A minute: under load of all kinds the figures shall tell how slow it is, not that it was given up.
        var options = new StorageOptions { Provider = StorageProvider.Blobs, ConnectionString = azurite.ConnectionString, Timeout = TimeSpan.FromMinutes(1) };
        await using var blobs = await StorageSetup.OpenAsync(options, new HostingEnvironment { EnvironmentName = Environments.Development }, CancellationToken.None);
        await MeasureAsync("Azurite", blobs.Documents);
    }

    private static async Task MeasureAsync(string who, IDocumentStore store)
    {
        Console.WriteLine($"{who}\n   operation          at once     each/s    p50 ms    p99 ms");
        foreach (var atOnce in (int[])[1, 32])
        {
            var some = atOnce == 1 ? Documents / 10 : Documents;
            var folder = $"answers/{atOnce}";
            await EachAsync("create", atOnce, some, number => store.CreateAsync(new($"{folder}/{number}"), Content, default));
            await EachAsync("create after", atOnce, some, number => store.CreateAfterAsync(
                new($"authors/{number}/{atOnce}"), "{}"u8.ToArray(), new($"{folder}-after/{number}"), Content, default));
            await EachAsync("find", atOnce, some, number => store.FindAsync(new($"{folder}/{number}"), default));
            await EachAsync("replace", atOnce, some, async number =>
            {
                var found = await store.FindAsync(new($"{folder}/{number}"), default);
                if (await store.ReplaceAsync(new($"{folder}/{number}"), Content, found!.Version, default) is null)
                    throw new InvalidDataException("Nobody else writes here.");
            });
            await EachAsync("delete", atOnce, some, number => store.DeleteAsync(new($"{folder}/{number}"), default));
        }

        await Parallel.ForEachAsync(Enumerable.Range(0, Listed), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, stop) =>
            await store.CreateAsync(new($"stories/{number}"), Content, stop));
        var begun = Stopwatch.GetTimestamp();
        var count = await store.ListAsync("stories", default).CountAsync();
        Report.Line($"   list of {count:N0}: {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:N0} ms\n");
    }

    private static async Task EachAsync(string what, int atOnce, int times, Func<int, Task> operation)
    {
        var took = new double[times];
        var begun = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, times), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (number, _) =>
        {
            var start = Stopwatch.GetTimestamp();
            await operation(number);
            took[number] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        var all = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Array.Sort(took);
        Report.Line($"   {what,-15}{atOnce,11}{times / all,11:N0}{took[times / 2],10:0.00}{took[times * 99 / 100],10:0.00}");
    }
}

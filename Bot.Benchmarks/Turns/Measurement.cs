using Bot.Benchmarks.Load;

namespace Bot.Benchmarks.Turns;

/// <summary>Runs one kind of turn at 1, 8 and 32 connections against a warm bot.</summary>
internal sealed class Measurement(BotProcess bot, LoadRun load, TimeSpan length)
{
    private const int Repetitions = 3;

    /// <summary>All turns that were answered, those of the warm-up too.</summary>
    public int Turns { get; private set; }

    public async Task<IReadOnlyList<Figures>> RunAsync()
    {
        // Tiered compilation settles in the background, so the warm-up is by time.
        await OnceAsync(8, TimeSpan.FromSeconds(5));
        var repetitions = new List<Figures>[3] { [], [], [] };
        int[] connections = [1, 8, 32];
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            for (var row = 0; row < connections.Length; row++)
                repetitions[row].Add(await OnceAsync(connections[row], length));
        }

        return [.. repetitions.Select(Figures.Median)];
    }

    private async Task<Figures> OnceAsync(int connections, TimeSpan time)
    {
        var before = bot.Cpu;
        var result = await load.RunAsync(connections, time);
        var cpu = bot.Cpu - before;
        Turns += result.Milliseconds.Length;
        return new(
            connections,
            result.PerSecond,
            result.Percentile(0.5),
            result.Percentile(0.99),
            cpu.TotalMicroseconds / result.Milliseconds.Length,
            bot.WorkingSetMegabytes);
    }
}

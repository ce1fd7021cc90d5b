using Bot.Benchmarks.Load;

namespace Bot.Benchmarks.Starts;

/// <summary>How long the bot takes to listen, with an empty folder, and what it holds while nobody talks to it.</summary>
internal static class StartVerb
{
    private const int Starts = 7;

    public static async Task RunAsync()
    {
        var seconds = new List<double>();
        var idle = 0.0;
        for (var start = 0; start < Starts; start++)
        {
            await using var bot = await BotProcess.StartAsync();
            seconds.Add(bot.StartedIn.TotalSeconds);
            using var health = await bot.Http.GetAsync("/health");
            health.EnsureSuccessStatusCode();
            if (start < Starts - 1)
                continue;

            await Task.Delay(TimeSpan.FromSeconds(5));
            idle = bot.WorkingSetMegabytes;
        }

        seconds.Sort();
        Report.Title("Start");
        Report.Line($"process start to listening: median {seconds[Starts / 2]:0.00} s, fastest {seconds[0]:0.00} s, slowest {seconds[^1]:0.00} s, of {Starts}");
        Report.Line($"idle working set after 5 s: {idle:N0} MB\n");
        Report.AtMost("start", seconds[Starts / 2] * 1000, 1_500, "ms");
        Report.AtMost("idle working set", idle, 130, "MB");
    }
}

using BenchmarkDotNet.Attributes;
using Bot.Benchmarks.Turns;
using Bot.Dialogs.Screening;

namespace Bot.Benchmarks.Micro;

public class ScreeningBenchmarks
{
    private readonly Screener screener = new();
    private readonly RawText small = new(Danish(300));
    private readonly RawText large = new(Danish(3000));

    [Benchmark(Description = "screen 300 characters of Danish")]
    public object Small() => screener.Screen(small);

    [Benchmark(Description = "screen 3000 characters of Danish")]
    public object Large() => screener.Screen(large);

    /// <summary>As much of the answers, one after the other, as fills the length.</summary>
    private static string Danish(int length)
    {
        var all = string.Join(' ', DanishAnswers.All) + ' ';
        return string.Concat(Enumerable.Repeat(all, length / all.Length + 1))[..length];
    }
}

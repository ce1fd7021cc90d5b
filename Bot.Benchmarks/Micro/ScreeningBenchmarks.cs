using BenchmarkDotNet.Attributes;
using Bot.Benchmarks.Turns;
using Bot.Dialogs.Screening;

namespace Bot.Benchmarks.Micro;

public class ScreeningBenchmarks
{
    private readonly Screener screener = new();
    private readonly RawText small = new(Danish());
    private readonly RawText large = new(string.Concat(Enumerable.Repeat(Danish(), 10)));

    [Benchmark(Description = "screen 300 characters of Danish")]
    public object Small() => screener.Screen(small);

    [Benchmark(Description = "screen 3000 characters of Danish")]
    public object Large() => screener.Screen(large);

    private static string Danish() => string.Join(' ', DanishAnswers.All)[..300];
}

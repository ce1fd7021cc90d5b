using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Bot.Benchmarks.Micro;

/// <summary>The pieces that a turn is made of, one by one.</summary>
internal static class MicroVerb
{
    public static void Run()
    {
        var artifacts = Directory.CreateTempSubdirectory("dialogbot-micro-").FullName;
        var summaries = new[] { typeof(ScreeningBenchmarks), typeof(TurnBenchmarks) }.Select(type => BenchmarkRunner.Run(type, Config(artifacts))).ToArray();
        Directory.Delete(artifacts, recursive: true);

        Report.Title("The pieces of a turn (median)");
        foreach (var report in summaries.SelectMany(summary => summary.Reports))
            Report.Line($"{report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),-50}{Microseconds(report),10:N1} µs{Bytes(report),10:N0} B");
        Console.WriteLine();
        Budgets(summaries[0]);
    }

    /// <summary>In this process: no second build is needed, and the figures are told by <see cref="Run"/> instead of a log.</summary>
    private static ManualConfig Config(string artifacts) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(200))
            .WithWarmupCount(5)
            .WithIterationCount(11))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(artifacts);

    private static void Budgets(Summary screening)
    {
        var (small, large) = (screening.Reports[0], screening.Reports[1]);
        Report.AtMost("screening 300 characters", Microseconds(small), 75, "µs");
        Report.AtMost("screening 300 characters, allocated", Bytes(small), 4096, "B");
        Report.AtMost("screening ten times the text, in multiples of the time", Microseconds(large) / Microseconds(small), 11, "times");
    }

    private static double Microseconds(BenchmarkReport report) => (report.ResultStatistics
        ?? throw new InvalidOperationException(report.BenchmarkCase.DisplayInfo + " gave no result.")).Median / 1000;

    private static long Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
}

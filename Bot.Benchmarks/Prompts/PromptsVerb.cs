using System.Diagnostics;
using Bot.Dialogs.Prompts;

namespace Bot.Benchmarks.Prompts;

/// <summary>How long the prompt bank takes to load in a fresh process, and two years' plans for ten thousand channels.</summary>
internal static class PromptsVerb
{
    private const int Channels = 10_000;
    private const int Weeks = 104;

    public static void Run()
    {
        Report.Title($"Prompts: {Weeks} weeks for {Channels:N0} channels");
        var begun = Stopwatch.GetTimestamp();
        var bank = PromptBank.BuiltIn;
        Report.AtMost("loading the bank, the first time in the process", Stopwatch.GetElapsedTime(begun).TotalMilliseconds, 50, "ms");

        var rotation = new Rotation(bank, WorkCalendar.Danish);
        var audiences = Enum.GetValues<Audience>();
        var start = new IsoWeek(2026, 48);
        begun = Stopwatch.GetTimestamp();
        Parallel.For(0, Channels, new ParallelOptions { MaxDegreeOfParallelism = 2 }, channel =>
            rotation.Plan($"channel-{channel}", WeeklySchedule.Default, start, Weeks, AskedBefore.Nothing));
        Report.AtMost("planning on two threads, teams only", Stopwatch.GetElapsedTime(begun).TotalSeconds, 10, "s");

        begun = Stopwatch.GetTimestamp();
        Parallel.For(0, Channels, new ParallelOptions { MaxDegreeOfParallelism = 2 }, channel => rotation.Plan(
            $"channel-{channel}", WeeklySchedule.Default with { Audience = audiences[channel % audiences.Length] }, start, Weeks, AskedBefore.Nothing));
        Report.AtMost("planning on two threads, all audiences", Stopwatch.GetElapsedTime(begun).TotalSeconds, 10, "s");
    }
}

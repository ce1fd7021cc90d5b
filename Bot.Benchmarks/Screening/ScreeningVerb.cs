using System.Diagnostics;
using Bot.Dialogs.Screening;
using Bot.Tests.Screening.Exam;

namespace Bot.Benchmarks.Screening;

/// <summary>How long the screener takes to load, for a megabyte, and for text that was made to hold it up.</summary>
internal static class ScreeningVerb
{
    private const int Megabyte = 1 << 20;
    private const int Adversarial = 10_000;
    private const int Repeats = 21;

    /// <summary>Ten times the text may take this many times as long: memory and its collection take their part too.</summary>
    private const int Linear = 20;

    /// <summary>Words a second as published for raw Danish text on an Apple M1 Pro without a GPU (DaCy's documentation, 2023).</summary>
    private static readonly (string System, int WordsPerSecond)[] Published =
    [
        ("spaCy small 3.5", 34_624), ("spaCy large 3.5", 31_365), ("DaCy small 0.2.0", 2_025), ("alexandrainst/da-ner-base", 1_619),
        ("ScandiNER", 1_439), ("spaCy trf 3.5", 1_125), ("DaCy medium 0.2.0", 770), ("DaCy large 0.2.0", 353),
    ];

    private static readonly (string What, string Piece)[] Adversaries =
    [
        ("digits", "7"), ("capitals", "A"), ("small letters", "a"), ("digit groups", "12 "), ("digits and dashes", "1-"), ("initials", "A."),
        ("names", "Bo "), ("hyphened names", "Anne-"), ("at signs", "a@"), ("dots", "a."), ("slashes", "1/"), ("brackets", "("),
        ("streets", "Nygade "), ("cue words", "med "), ("ages", "den 19-årige i "), ("line breaks", "\n"), ("emoji", "😀"),
    ];

    public static void Run()
    {
        // Before anything else has touched the screener: model, lists and compilation are in this figure.
        var clock = Stopwatch.StartNew();
        var screener = new Screener();
        screener.Find("Tak for i dag, og kom godt hjem.");
        var load = clock.Elapsed.TotalMilliseconds;

        Report.Title("Screening");
        Report.AtMost("loaded, and the first text screened", load, 150, "ms");
        OneMegabyte(screener);
        HeldUp(screener);
    }

    private static void OneMegabyte(Screener screener)
    {
        var quiet = string.Join('\n', ExamRow.ReadFile(ExamVerb.OwnExam).Where(row => row.IsClean).Select(row => row.Text));
        var text = Repeated(quiet + '\n', Megabyte);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var milliseconds = Times(screener, text)[Repeats / 2];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = screener.Find(text).Count;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Report.AtMost("1 MB of clean text", milliseconds, 300, "ms");
        Report.Line($"{"",-8} {words:N0} words, {findings:N0} findings, {allocated:N0} B allocated");
        Report.Line($"\n{words / milliseconds * 1000,12:N0} words/s  this screener, one core");
        foreach (var (system, wordsPerSecond) in Published)
            Report.Line($"{wordsPerSecond,12:N0} words/s  {system}");
    }

    private static void HeldUp(Screener screener)
    {
        Report.Line($"\n                     {Adversarial:N0} signs       {Adversarial * 10:N0} signs");
        foreach (var (what, piece) in Adversaries)
        {
            // The long text first: it brings the code to full speed, so that the short one is not measured before that.
            // The fastest runs: whatever else the machine does would otherwise pass for time that does not grow linearly.
            var large = Times(screener, Repeated(piece, Adversarial * 10))[0];
            var small = Times(screener, Repeated(piece, Adversarial))[0];
            Report.Line($"{what,-20}{small,10:0.00} ms{large,15:0.00} ms{large / small,8:0.0} times{(large / small > Linear ? "   NOT LINEAR" : "")}");
        }
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

    /// <summary>Milliseconds, the fastest run first.</summary>
    private static double[] Times(Screener screener, string text)
    {
        var times = new double[Repeats];
        screener.Find(text);
        for (var run = 0; run < Repeats; run++)
        {
            var clock = Stopwatch.StartNew();
            screener.Find(text);
            times[run] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }
}

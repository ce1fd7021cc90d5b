using System.Globalization;
using Bot.Benchmarks.Turns;

namespace Bot.Benchmarks;

/// <summary>Tables on the console, and beside each budget of the design whether it is met.</summary>
internal static class Report
{
    public static void Title(string text) => Console.WriteLine($"\n## {text}\n");

    public static void Rows(string who, IReadOnlyList<Figures> rows)
    {
        Console.WriteLine($"{who}\n   connections    turns/s    p50 ms    p99 ms   bot CPU µs/turn   RSS MB");
        foreach (var row in rows)
            Line($"{row.Connections,14}{row.PerSecond,11:N0}{row.P50,10:0.00}{row.P99,10:0.00}{row.CpuMicroseconds,18:N0}{row.WorkingSetMegabytes,9:N0}");
        Console.WriteLine();
    }

    public static void AtMost(string what, double figure, double budget, string unit) => Budget(what, figure, "at most", budget, unit, figure <= budget);

    public static void AtLeast(string what, double figure, double budget, string unit) => Budget(what, figure, "at least", budget, unit, figure >= budget);

    public static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Budget(string what, double figure, string bound, double budget, string unit, bool met) =>
        Line($"{(met ? "met    " : "NOT MET"),-8} {what}: {figure:N1} {unit} (budget: {bound} {budget:N0} {unit})");
}

namespace Bot.Benchmarks.Turns;

/// <summary>One line of the table.</summary>
internal sealed record Figures(int Connections, double PerSecond, double P50, double P99, double CpuMicroseconds, double WorkingSetMegabytes)
{
    /// <summary>Of an odd number of repetitions, each figure's median: what else runs on the machine comes and goes.</summary>
    public static Figures Median(IReadOnlyList<Figures> repetitions) => new(
        repetitions[0].Connections,
        Of(repetitions, one => one.PerSecond),
        Of(repetitions, one => one.P50),
        Of(repetitions, one => one.P99),
        Of(repetitions, one => one.CpuMicroseconds),
        Of(repetitions, one => one.WorkingSetMegabytes));

    private static double Of(IReadOnlyList<Figures> repetitions, Func<Figures, double> figure) =>
        repetitions.Select(figure).Order().ElementAt(repetitions.Count / 2);
}

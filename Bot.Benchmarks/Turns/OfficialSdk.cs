namespace Bot.Benchmarks.Turns;

/// <summary>
/// The official Bot Framework SDK 4.23.1 with the same one-line echo: POST /api/messages until 200, its reply delivered to a
/// loopback connector inside the turn; .NET 10, two cores that also bore the load and the connector. Measured on 22 November
/// 2026, when nothing else ran on the machine. The first block alone would compare with a defect of the SDK (each turn builds
/// its JSON contracts anew), so the three are always shown together.
/// </summary>
internal static class OfficialSdk
{
    public static readonly IReadOnlyList<(string Adapter, Figures[] Rows)> Blocks =
    [
        ("SDK 4.23.1: CloudAdapter, as its samples do it",
            [new(1, 97, 9.3, 25, 11_800, 146), new(8, 175, 40, 94, 10_600, 151), new(32, 148, 206, 386, 12_400, 181)]),
        ("SDK 4.23.1: CloudAdapter, its contract resolver shared by the app",
            [new(1, 1_647, 0.54, 2.4, 691, 113), new(8, 3_195, 2.2, 7.1, 456, 114), new(32, 3_378, 8.9, 20, 445, 127)]),
        ("SDK 4.23.1: BotFrameworkHttpAdapter (obsolete, cached client)",
            [new(1, 2_962, 0.31, 1.3, 375, 110), new(8, 7_705, 0.91, 3.4, 155, 114), new(32, 9_303, 3.1, 8.2, 131, 124)]),
    ];

    /// <summary>The fastest of the three: the one to beat.</summary>
    public static Figures Fastest(int connections) => Blocks[^1].Rows.Single(row => row.Connections == connections);
}

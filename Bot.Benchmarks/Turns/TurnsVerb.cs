using System.Globalization;
using Bot.Benchmarks.Load;

namespace Bot.Benchmarks.Turns;

/// <summary>Whole turns against the bot's own process, with Teams on loopback; load and stub share the machine with it.</summary>
internal static class TurnsVerb
{
    public static async Task RunAsync(string[] args)
    {
        var which = args.FirstOrDefault();
        var length = TimeSpan.FromSeconds(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 3);
        if (which is null or "echo")
            await EchoAsync(length);
        if (which is null or "answer")
            await AnswerAsync(length);
    }

    private static async Task EchoAsync(TimeSpan length)
    {
        using var teams = new TeamsStub();
        await using var bot = await BotProcess.StartAsync();
        var measurement = new Measurement(bot, new LoadRun(bot.Port, [new Team(bot, teams).Echo()], []), length);
        var rows = await measurement.RunAsync();
        if (teams.Replies != measurement.Turns)
            throw new InvalidDataException($"{measurement.Turns} turns were answered, and {teams.Replies} replies arrived.");

        Report.Title($"A one-line echo: words in, one sentence delivered to Teams inside the turn ({Environment.ProcessorCount} processors)");
        Report.Rows("Dialogbot", rows);
        foreach (var (adapter, official) in OfficialSdk.Blocks)
        {
            Report.Rows(adapter, official);
            Ratios(rows, official);
        }

        Report.AtMost("echo, CPU at 32 connections", rows[^1].CpuMicroseconds, 130, "µs/turn");
        Report.AtLeast("echo, throughput at 32 connections", rows[^1].PerSecond, 9_300, "turns/s");
    }

    private static async Task AnswerAsync(TimeSpan length)
    {
        using var teams = new TeamsStub();
        await using var bot = await BotProcess.StartAsync();
        var team = new Team(bot, teams);
        var round = await team.AskAsync();
        var measurement = new Measurement(bot, new LoadRun(bot.Port, team.Answers(round), "Tak, det er modtaget."u8.ToArray()), length);
        var rows = await measurement.RunAsync();
        var kept = Directory.EnumerateFiles(Path.Combine(bot.Folder, "answers"), "*", SearchOption.AllDirectories).Count();
        if (kept != measurement.Turns)
            throw new InvalidDataException($"{measurement.Turns} answers were acknowledged, and {kept} are kept.");

        Report.Title($"A whole answer turn: in, parse, screen, keep and flush to {FileSystemOf(bot.Folder)}, receipt out ({kept:N0} authors)");
        Report.Rows("Dialogbot", rows);
        Report.AtLeast("answer, throughput at 32 connections", rows[^1].PerSecond, 1_500, "turns/s");
        Report.AtMost("answer, p99 at 32 connections", rows[^1].P99, 60, "ms");
    }

    private static void Ratios(IReadOnlyList<Figures> ours, IReadOnlyList<Figures> theirs)
    {
        foreach (var (our, their) in ours.Zip(theirs))
            Report.Line($"   ratio at {our.Connections,2}: {our.PerSecond / their.PerSecond:0.00} times the turns, {their.CpuMicroseconds / our.CpuMicroseconds:0.00} times less CPU a turn");
        Console.WriteLine();
    }

    /// <summary>Flushing costs what the disk makes it cost, and nothing at all in memory.</summary>
    private static string FileSystemOf(string folder) =>
        DriveInfo.GetDrives().Where(drive => folder.StartsWith(drive.Name, StringComparison.Ordinal)).MaxBy(drive => drive.Name.Length)?.DriveFormat ?? "a disk";
}

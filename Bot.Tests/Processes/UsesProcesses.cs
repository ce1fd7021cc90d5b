using System.Diagnostics;
using System.Globalization;
using Bot.Tests.Teams;

namespace Bot.Tests.Processes;

/// <summary>Tests that start processes of the bot run alone: they would slow each other and everything else down.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class UsesProcesses
{
    public const string Name = "Processes of the bot";

    /// <summary>
    /// Much sooner than in real life, so that a test need not wait for what nobody else mends; but late enough for a killed process
    /// to be started again, and for a client to show it what stands in Teams.
    /// </summary>
    internal const string RepairAfter = "00:00:30";

    /// <summary>What has not come about after so long will not come about.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    internal static int Count(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var count) ? count : otherwise;

    /// <summary>Waits for what the bot must reach by itself.</summary>
    internal static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await isSo() && Stopwatch.GetElapsedTime(begun) < Patience)
            await Task.Delay(TimeSpan.FromSeconds(3));
    }

    /// <summary>What stands when nothing is left to be mended, or nothing has been mended for too long.</summary>
    internal static async Task<Verdict> VerdictAsync(FakeTeams teams, Crowd crowd, ISharedStore store, IReadOnlyCollection<string> channels)
    {
        await UntilAsync(async () => await Verdict.IsQuietAsync(teams, store.Reader, channels));
        await crowd.RestAsync();
        return await Verdict.OfAsync(teams, crowd, store.Reader, channels);
    }
}

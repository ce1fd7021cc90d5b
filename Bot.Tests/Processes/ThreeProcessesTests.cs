using System.Globalization;
using Bot.Tests.Storage;
using Bot.Tests.Teams;
using Xunit.Abstractions;

namespace Bot.Tests.Processes;

/// <summary>
/// Three processes on one store, as a host runs them: 200 channels fall due at once, later all their rounds are over at once, and
/// each time one process is killed in the middle of it. DIALOGBOT_RUNS says how often: 10 for a thorough run.
/// </summary>
[Collection(UsesProcesses.Name)]
public sealed class ThreeProcessesTests(ITestOutputHelper output)
{
    private const int Channels = 200;

    private static readonly int Runs = UsesProcesses.Count("DIALOGBOT_RUNS", otherwise: 1);

    [RequiresAzuriteFact]
    public async Task Every_channel_is_asked_once_and_told_once_though_a_process_is_killed_in_the_middle()
    {
        for (var run = 1; run <= Runs; run++)
            await RunAsync(run);
    }

    private async Task RunAsync(int run)
    {
        await using var container = await SharedContainer.CreateAsync();
        await using var teams = await FakeTeams.StartAsync();
        using var bot = new Installation(teams, [.. container.Settings, $"--Schedule:RepairAfter={UsesProcesses.RepairAfter}"]);
        var crowd = new Crowd(teams, bot, team: 2);
        string[] channels = [.. Enumerable.Range(1, Channels).Select(number => $"19:kanal{number}@thread.tacv2")];
        await container.Reader.AddChannelsAsync(channels, teams.ServiceUrl);

        crowd.Begin(4);
        crowd.LetLeadersAsk(channels);
        await StartThreeAndKillOneAsync(bot, crowd, Scenes.IsPrompt);
        var asked = await UsesProcesses.VerdictAsync(teams, crowd, container, channels);
        Assert.True(asked.Faults.Count == 0, $"Run {run}, asking:\n{asked}\n{bot.Logs()}");

        // All at once: the next three find 200 rounds whose time is over.
        foreach (var process in bot.Living)
            await process.KillAsync();
        await container.Reader.EndRoundsAsync(Channels);
        crowd.Begin(4);
        await StartThreeAndKillOneAsync(bot, crowd, told => !told.IsUpdate && Scenes.IsSummary(told));
        var told = await UsesProcesses.VerdictAsync(teams, crowd, container, channels);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Run {run}: {told}"));
        Assert.True(told.Faults.Count == 0, $"Run {run}, telling:\n{told}\n{bot.Logs()}");
        Assert.Empty(teams.Unknown);
    }

    private static async Task StartThreeAndKillOneAsync(Installation bot, Crowd crowd, Func<Told, bool> isCounted)
    {
        var count = 0;
        var middle = crowd.UntilTakenAsync(told => isCounted(told) && Interlocked.Increment(ref count) > Channels / 3);
        foreach (var _ in Enumerable.Range(0, 3))
            bot.Begin();
        await middle.WaitAsync(UsesProcesses.Patience);
        await Random.Shared.GetItems([.. bot.Living], 1)[0].KillAsync();
    }
}

using System.Globalization;
using Bot.Tests.Storage;
using Bot.Tests.Teams;
using Xunit.Abstractions;

namespace Bot.Tests.Processes;

/// <summary>
/// The bot is killed again and again while people answer, questions fall due and rounds end. Whatever it had said it kept is kept;
/// nothing that people see or that is kept stands there twice. DIALOGBOT_KILLS says how often: 50 for a thorough run.
/// </summary>
[Collection(UsesProcesses.Name)]
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly int Kills = UsesProcesses.Count("DIALOGBOT_KILLS", otherwise: 3);

    [Fact]
    public async Task Killed_at_random_moments_on_files_it_loses_nothing_and_doubles_nothing()
    {
        using var folder = new SharedFolder();
        await KillAgainAndAgainAsync(folder);
    }

    [RequiresAzuriteFact]
    public async Task Killed_at_random_moments_on_blobs_it_loses_nothing_and_doubles_nothing()
    {
        await using var container = await SharedContainer.CreateAsync();
        await KillAgainAndAgainAsync(container);
    }

    private async Task KillAgainAndAgainAsync(ISharedStore store)
    {
        await using var teams = await FakeTeams.StartAsync();
        using var bot = new Installation(teams, [.. store.Settings, $"--Schedule:RepairAfter={UsesProcesses.RepairAfter}"]);
        var crowd = new Crowd(teams, bot, team: 5);
        crowd.Begin(8);
        var channels = new List<string>();
        for (var kill = 1; kill <= Kills; kill++)
        {
            await store.WriteAsync(async documents =>
            {
                channels.AddRange(Enumerable.Range(0, 2).Select(number => $"19:kanal{kill}-{number}@thread.tacv2"));
                await documents.AddChannelsAsync(channels.TakeLast(2), teams.ServiceUrl);
                await documents.EndRoundsAsync(2);
            });
            crowd.LetLeadersAsk(channels.TakeLast(2));
            await KillSometimeAsync(crowd, bot.Begin(), early: kill % 5 == 0);
        }

        await bot.StartAsync();
        await crowd.RestAsync();
        var verdict = await UsesProcesses.VerdictAsync(teams, crowd, store, channels);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Kills} kills, {channels.Count} channels, {bot.SentAgain} acts sent again: {verdict}"));
        Assert.True(verdict.Faults.Count == 0, $"{verdict}\n{bot.Logs()}");
        Assert.Empty(teams.Unknown);
    }

    /// <summary>Mostly while it works, often just when Teams has taken something that the bot does not know of yet, sometimes while it starts.</summary>
    private static async Task KillSometimeAsync(Crowd crowd, BotProcess process, bool early)
    {
        if (early)
        {
            await Task.Delay(Random.Shared.Next(1500));
        }
        else
        {
            await process.Started.WaitAsync(UsesProcesses.Patience);
            var taken = crowd.UntilTakenAsync(_ => Random.Shared.Next(20) == 0);
            await Task.WhenAny(taken, crowd.UntilAcknowledgedAsync(Random.Shared.Next(60)), Task.Delay(TimeSpan.FromSeconds(20)));
        }

        await process.KillAsync();
    }
}

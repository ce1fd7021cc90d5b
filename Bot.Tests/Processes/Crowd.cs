using System.Collections.Concurrent;
using Bot.Tests.Teams;

namespace Bot.Tests.Processes;

/// <summary>
/// The people of all channels. Their clients look at every card that arrives, as Teams does for small teams, and some of them at a
/// time answer, edit and delete.
/// </summary>
internal sealed class Crowd(FakeTeams teams, IBotDoor bot, int team)
{
    /// <summary>How many of a team have the channel open when something is posted there.</summary>
    private const int Lookers = 2;

    private readonly ConcurrentQueue<Writer> everybody = new();
    private readonly ConcurrentQueue<Task> looking = new();
    private readonly Lock gate = new();
    private readonly HashSet<Writer> busy = [];
    private Task[] hands = [];
    private volatile bool resting;
    private int acknowledged;

    public IReadOnlyList<Writer> Everybody => [.. everybody];

    /// <summary>Acts that the bot said it had kept.</summary>
    public int Acknowledged => acknowledged;

    /// <summary>Ends at the moment when Teams has taken a certain thing, and the bot does not know it yet.</summary>
    public Task UntilTakenAsync(Func<Told, bool> isIt)
    {
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        teams.Taken = told =>
        {
            if (isIt(told))
                taken.TrySetResult();
            return TakeAsync(told);
        };
        return taken.Task;
    }

    /// <summary>In a quiet week nothing falls due, and leaders ask for themselves.</summary>
    public void LetLeadersAsk(IEnumerable<string> channels)
    {
        foreach (var channel in DueWeek.IsThere ? [] : channels)
            looking.Enqueue(Task.Run(() => new TeamMember(bot, DueWeek.LeaderOf(channel)) { ChannelId = channel }.MentionAsync("spørgsmål")));
    }

    /// <summary>Ends when so many more acts have been acknowledged.</summary>
    public async Task UntilAcknowledgedAsync(int more)
    {
        for (var wanted = acknowledged + more; acknowledged < wanted;)
            await Task.Delay(5);
    }

    private async Task TakeAsync(Told told)
    {
        if (StandingCard.Of(told) is { } card)
        {
            var writers = Enumerable.Range(1, team).Select(number => new Writer(PersonOf(card, number), card)).ToArray();
            foreach (var writer in writers)
                everybody.Enqueue(writer);
            foreach (var looker in writers.Take(Lookers))
                looking.Enqueue(Task.Run(looker.LookAsync));
        }

        await Task.Delay(Random.Shared.Next(30));
    }

    /// <param name="count">How many people do something at the same time.</param>
    public void Begin(int count)
    {
        resting = false;
        teams.Taken = TakeAsync;
        hands = [.. Enumerable.Range(0, count).Select(_ => Task.Run(ActAsync))];
    }

    /// <summary>Everybody finishes what is under way, and nobody begins anything new.</summary>
    public async Task RestAsync()
    {
        resting = true;
        await Task.WhenAll(hands);
        await Task.WhenAll(looking);
    }

    private TeamMember PersonOf(StandingCard card, int number) => new(bot, $"{card.Activity} medarbejder {number}") { ChannelId = card.Channel };

    private async Task ActAsync()
    {
        while (!resting)
        {
            if (Take() is { } writer)
            {
                try
                {
                    if (await writer.ActAsync())
                        Interlocked.Increment(ref acknowledged);
                }
                finally
                {
                    lock (gate)
                        busy.Remove(writer);
                }
            }

            await Task.Delay(Random.Shared.Next(10, 100));
        }
    }

    /// <summary>Anybody, or somebody at a card that was posted lately: most that can go wrong with a card goes wrong then.</summary>
    private Writer? Take()
    {
        var free = Everybody.Where(writer => !writer.IsTooLate).TakeLast(Random.Shared.Next(2) == 0 ? 4 * team : int.MaxValue).ToArray();
        if (free.Length == 0)
            return null;

        var chosen = free[Random.Shared.Next(free.Length)];
        lock (gate)
            return busy.Add(chosen) ? chosen : null;
    }
}

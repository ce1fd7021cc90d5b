using Bot.Dialogs.Channels;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>Everything that a channel's rounds need now: finish what is unfinished, then ask what is due.</summary>
public sealed class ChannelRounds(
    RoundDocuments rounds, OpenRound opening, OpenWeeklyRound weekly, CloseRound closing, ReportRound reporting, RepairRules repair, IClock clock)
{
    /// <returns>When the channel needs to be looked at again, if it is known.</returns>
    public async Task<Instant?> TendAsync(Channel channel, CancellationToken cancellation)
    {
        if (!channel.IsActive)
            return null;

        Instant? next = null;
        foreach (var id in channel.UnfinishedRounds)
        {
            if (await rounds.FindAsync(channel.Key, id, cancellation) is not { } round)
                continue;
            await TendAsync(channel, round, cancellation);
            next = Earliest(next, round.State is RoundState.Open ? round.ClosesAt : null);
        }

        await weekly.IfDueAsync(channel, cancellation);
        return Earliest(next, weekly.NextDue(channel));
    }

    private static Instant? Earliest(Instant? one, Instant? other) => one is null || other < one ? other ?? one : one;

    /// <summary>What somebody has begun is theirs for a while; what is older than that was left behind by a crash.</summary>
    private Task TendAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        bool IsLeft(Instant? begun) => now > begun + repair.After;
        return round.State switch
        {
            RoundState.Claimed or RoundState.Open when now >= round.ClosesAt => closing.CloseAsync(channel, round, cancellation),
            RoundState.Claimed when IsLeft(round.ClaimedAt) => opening.TakeOverAsync(channel, round, cancellation),
            RoundState.Closed when IsLeft(round.ClosedAt) => reporting.RunAsync(channel, round, cancellation),
            RoundState.Reporting when IsLeft(round.ReportingAt) => reporting.MendAsync(channel, round, cancellation),
            RoundState.Reported => reporting.FinishAsync(round, cancellation),
            _ => Task.CompletedTask,
        };
    }
}

using Bot.Dialogs.Channels;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>Everything that a channel's rounds need now: finish what is unfinished, then ask what is due.</summary>
public sealed class ChannelRounds(
    ChannelDocuments channels, RoundDocuments rounds, OpenRound opening, OpenWeeklyRound weekly, CloseRound closing, ReportRound reporting, RepairRules repair, IClock clock)
{
    /// <summary>Since then somebody's client may have shown that a card stands in Teams; before that nobody was there to be told.</summary>
    private readonly Instant listeningSince = clock.GetCurrentInstant();

    /// <returns>When the channel needs to be looked at again, if it is known.</returns>
    public async Task<Instant?> TendAsync(Channel channel, CancellationToken cancellation)
    {
        if (!channel.IsActive)
            return null;

        Instant? next = null;
        var isAsRead = true;
        foreach (var id in channel.UnfinishedRounds)
        {
            if (await rounds.FindAsync(channel.Key, id, cancellation) is not { } round)
                continue;
            next = Earliest(next, NextMoment(round));
            if (clock.GetCurrentInstant() < NextMoment(round))
                continue;
            await TendAsync(channel, round, cancellation);
            isAsRead = false;
        }

        // A round that has just closed tells how many answered, and the next question may be due at the same moment.
        if (!isAsRead)
            channel = (await channels.FindAsync(channel.Key, cancellation))?.Value ?? channel;
        await weekly.IfDueAsync(channel, cancellation);
        return Earliest(next, weekly.NextDue(channel));
    }

    private static Instant? Earliest(Instant? one, Instant? other) => one is null || other < one ? other ?? one : one;

    private Task TendAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        return round.State switch
        {
            RoundState.Reported => reporting.FinishAsync(round, cancellation),
            RoundState.Claimed or RoundState.Open when now >= round.ClosesAt => closing.CloseAsync(channel, round, cancellation),
            RoundState.Claimed => opening.TakeOverAsync(channel, round, cancellation),
            RoundState.Closed => reporting.RunAsync(channel, round, cancellation),
            RoundState.Reporting => reporting.MendAsync(channel, round, cancellation),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>What somebody has begun is theirs for a while; what is older than that was left behind by a crash.</summary>
    private Instant? NextMoment(DialogueRound round) => round.State switch
    {
        RoundState.Claimed => Earliest(round.ClosesAt, LeftAt(round.ClaimedAt)),
        RoundState.Open => round.ClosesAt,
        RoundState.Closed => LeftAt(round.ClosedAt!.Value),
        RoundState.Reporting => LeftAt(round.ReportingAt!.Value),
        _ => null,
    };

    private Instant LeftAt(Instant begun) => Instant.Max(begun, listeningSince) + repair.After;
}

using Bot.Dialogs.Channels;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>Everything that a channel's rounds need now: finish what is unfinished, then ask what is due.</summary>
public sealed class ChannelRounds(RoundDocuments rounds, OpenRound opening, OpenWeeklyRound weekly, CloseRound closing, IClock clock)
{
    /// <summary>What a turn has claimed or closed may still be on its way to Teams for as long as a turn may last, which is a minute.</summary>
    private static readonly Duration Patience = Duration.FromSeconds(90);

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

    private async Task TendAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (round.State is RoundState.Claimed && now < round.ClosesAt && now > round.ClaimedAt + Patience)
            await opening.PostAsync(channel, round, cancellation);
        else if (round.State is not RoundState.Closed || now > round.ClosedAt + Patience)
            await closing.IfDueAsync(channel, round, cancellation);
    }
}

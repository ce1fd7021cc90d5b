using System.Collections.Concurrent;
using Bot.Dialogs.Channels;
using Microsoft.Extensions.Logging;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Keeps the count on the channel's cards true without disturbing anybody: the card shows it when a minute has gone by without an
/// answer. An update draws the card anew, so a client forgets what is half written in it, and one that does not refresh by itself shows
/// the form in place of the receipt with its follow-up question; that question asks for a minute, and whoever answered last gets it
/// whole. Only where answers come one upon the other does the card not wait longer than five minutes for the minute to be over. What a
/// crash forgets, the next answer or the closing mends.
/// </summary>
public sealed class CountBoard(
    ChannelDocuments channels, RoundDocuments rounds, AnswerDocuments answers, IChannelPoster poster, TimeProvider time, ILogger<CountBoard> logger)
{
    /// <summary>From the last answer until the card shows it.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>No answer waits longer than this for those that come after it.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>The rounds whose card is waited for or being updated; null while nothing has changed since the update began.</summary>
    private readonly ConcurrentDictionary<(ChannelKey Channel, RoundId Round), Unshown?> waiting = new();

    /// <summary>An answer has come or gone: the card follows soon. Returns at once; the person who answered does not wait for it.</summary>
    public void Changed(DialogueRound round)
    {
        var (key, now) = ((round.Channel, round.Id), time.GetUtcNow());
        var first = new Unshown(now, now);
        var unshown = waiting.AddOrUpdate(key, first, (_, was) => was is null ? new(now, now) : was with { Last = now });
        // Otherwise somebody waits already, and finds the new moment there.
        if (ReferenceEquals(unshown, first))
            _ = ShowUntilQuietAsync(key);
    }

    private async Task ShowUntilQuietAsync((ChannelKey Channel, RoundId Round) key)
    {
        do
        {
            while (waiting[key] is { } unshown && unshown.Due - time.GetUtcNow() is var left && left > TimeSpan.Zero)
                await Task.Delay(left, time);
            waiting[key] = null;
            try
            {
                await ShowAsync(key.Channel, key.Round);
            }
#pragma warning disable CA1031 // A count that is not shown is a blemish; it must not take an answer or the process down.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Log.CountNotShown(logger, key.Round, fault.GetType().Name);
            }
        }
        while (!waiting.TryRemove(new(key, null)));
    }

    private async Task ShowAsync(ChannelKey channelKey, RoundId roundId)
    {
        var round = await rounds.FindAsync(channelKey, roundId, CancellationToken.None);
        if (round is not { State: RoundState.Open, Posted: { } posted } || await channels.FindAsync(channelKey, CancellationToken.None) is not { Value: var channel })
            return;

        var count = await answers.CountAsync(round, CancellationToken.None);
        var summary = Texts.Danish.Format("week.summary", round.Question.In(Texts.Danish).Text);
        await poster.UpdateAsync(channel, posted, PromptCard.InChannel(round, count, Texts.Danish), summary, CancellationToken.None);

        // The round may have closed while the update was on its way: the closed card has the last word.
        if (await rounds.FindAsync(channelKey, roundId, CancellationToken.None) is { State: not RoundState.Open } closed)
            await poster.UpdateAsync(channel, posted, SummaryCard.RoundsCard(closed, closed.Summary?.Count ?? count, Texts.Danish), summary, CancellationToken.None);
    }

    /// <summary>The first and the last change that the card does not show yet.</summary>
    private sealed record Unshown(DateTimeOffset First, DateTimeOffset Last)
    {
        public DateTimeOffset Due => Last - First < LongestWait - Interval ? Last + Interval : First + LongestWait;
    }
}

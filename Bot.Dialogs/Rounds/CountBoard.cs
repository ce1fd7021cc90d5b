using System.Collections.Concurrent;
using Bot.Dialogs.Channels;
using Microsoft.Extensions.Logging;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Keeps the count on the channel's cards true without disturbing anybody: a minute after an answer the card shows it together with
/// all that came in between. An update draws the card anew, so a client forgets what is half written in it, and one that does not
/// refresh by itself shows the form in place of the receipt with its follow-up question; that question asks for a minute, and a minute
/// it gets. What a crash forgets, the next answer or the closing mends.
/// </summary>
public sealed class CountBoard(
    ChannelDocuments channels, RoundDocuments rounds, AnswerDocuments answers, IChannelPoster poster, TimeProvider time, ILogger<CountBoard> logger)
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(ChannelKey, RoundId), bool> waiting = new();

    /// <summary>An answer has come or gone: the card follows soon. Returns at once; the person who answered does not wait for it.</summary>
    public void Changed(DialogueRound round)
    {
        // The value says whether something changed again while an update was under way.
        if (waiting.AddOrUpdate((round.Channel, round.Id), addValue: false, (_, _) => true) is false)
            _ = ShowUntilQuietAsync(round.Channel, round.Id);
    }

    private async Task ShowUntilQuietAsync(ChannelKey channel, RoundId round)
    {
        var key = (channel, round);
        do
        {
            await Task.Delay(Interval, time);
            waiting[key] = false;
            try
            {
                await ShowAsync(channel, round);
            }
#pragma warning disable CA1031 // A count that is not shown is a blemish; it must not take an answer or the process down.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Log.CountNotShown(logger, round, fault.GetType().Name);
            }
        }
        while (!waiting.TryRemove(new KeyValuePair<(ChannelKey, RoundId), bool>(key, false)));
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
}

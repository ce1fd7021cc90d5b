using System.Net;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Gives a closed round's summary to the channel and to its leaders at the same moment, once. A crash while it is on its way leaves
/// nobody knowing whether it arrived: then it is not sent again, but written on the round's own card, which can be done any number of times.
/// </summary>
public sealed class ReportRound(
    ChannelDocuments channels, RoundDocuments rounds, AnswerDocuments answers, KeylessAnswers keyless, IChannelPoster poster, IClock clock,
    ILogger<ReportRound> logger)
{
    /// <summary>So many quiet weeks in a row, and each time as many more, suggest a pause (domain.md rule 9).</summary>
    private const int QuietWeeksBeforePause = 4;

    /// <summary>A summary that Teams has not taken for so long is news no more.</summary>
    private static readonly Duration Patience = Duration.FromDays(2);

    /// <summary>Reports a closed round, for the first time or after a crash or a refusal.</summary>
    /// <returns>False when the summary could not be given yet.</returns>
    public async Task<bool> RunAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        await keyless.SealAsync(round, cancellation);
        var left = await WithoutDeletedAsync(round, cancellation);

        // A card that never reached the channel has no thread and no readers: there is nobody to report to.
        if (left is not { Posted: { } posted, Summary: { } summary } || !channel.IsActive)
            return await EndAsync(left, null, cancellation);

        try
        {
            return await GiveAsync(channel, left, posted, summary, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or ChannelUnreachableException)
        {
            Log.SummaryNotGiven(logger, round.Id, round.Channel, fault.GetType().Name);
            return IsLost(round, fault) && await EndAsync(left, null, cancellation);
        }
    }

    /// <summary>The summary was put on its way long ago, and nobody knows whether it arrived: the round's own card shows it from now on.</summary>
    public async Task MendAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        if (round is { Posted: { } posted, Summary: { } summary } && channel.IsActive)
        {
            try
            {
                await UpdateAsync(channel, round, posted, SummaryCard.OnRoundsCard(round, summary, Texts.Danish), cancellation);
            }
            catch (Exception fault) when (fault is HttpRequestException or ChannelUnreachableException)
            {
                Log.SummaryNotGiven(logger, round.Id, round.Channel, fault.GetType().Name);
                if (!IsLost(round, fault))
                    return;
            }
        }

        await EndAsync(round, round.Posted, cancellation);
    }

    /// <summary>What is left to do for a round that has been reported: nothing of it is on the clock's list any more.</summary>
    public async Task FinishAsync(DialogueRound round, CancellationToken cancellation)
    {
        await answers.ForgetWithdrawnAsync(round, cancellation);
        await channels.ChangeAsync(
            round.Channel,
            was => was.UnfinishedRounds.Contains(round.Id)
                ? was with { UnfinishedRounds = [.. was.UnfinishedRounds.Where(id => id != round.Id)], UsedPrompts = Counted(was.UsedPrompts, round) }
                : null,
            cancellation);
    }

    /// <summary>A card that never reached the channel could not be answered, so its silence tells nothing.</summary>
    private static IReadOnlyList<UsedPrompt> Counted(IReadOnlyList<UsedPrompt> used, DialogueRound round) =>
        round is { Week: { } week, Posted: not null, Summary.Count: var answers }
            ? [.. used.Select(use => use.Week == week ? use with { Answers = answers } : use)]
            : used;

    private static bool SuggestsPause(Channel channel, DialogueRound round) =>
        round.Week is not null && new AskedBefore(Counted(channel.UsedPrompts, round), []).QuietWeeks() is > 0 and var quiet && quiet % QuietWeeksBeforePause == 0;

    private async Task<bool> GiveAsync(Channel channel, DialogueRound round, PostedCard posted, RoundSummary summary, CancellationToken cancellation)
    {
        var texts = Texts.Danish;
        var (card, title) = (SummaryCard.For(round, summary, texts), SummaryCard.Title(round, texts));
        await UpdateAsync(channel, round, posted, PromptCard.Closed(round, summary.Count, texts), cancellation);

        var (now, mine) = (clock.GetCurrentInstant(), false);
        await rounds.ChangeAsync(
            round.Channel,
            round.Id,
            was => (mine = was.State is RoundState.Closed) ? was with { State = RoundState.Reporting, ReportingAt = now } : null,
            cancellation);
        if (!mine)
            return true;

        PostedCard shown;
        try
        {
            shown = await poster.ReplyAsync(channel, posted, card, title, cancellation);
        }
        catch (HttpRequestException refused) when (IsRefusal(refused.StatusCode))
        {
            await rounds.ChangeAsync(
                round.Channel, round.Id, was => was.State is RoundState.Reporting && was.ReportingAt == now ? was with { State = RoundState.Closed } : null, cancellation);
            throw;
        }

        var forLeader = SuggestsPause(channel, round) ? SummaryCard.For(round, summary, texts, note: texts["pause.suggest"]) : card;
        await Task.WhenAll(channel.Leaders.Select(leader => TellLeaderAsync(channel, leader, round, forLeader, title, cancellation)));
        return await EndAsync(round, shown, cancellation);
    }

    /// <summary>Teams has read the message and said no. A gateway that had no answer in time cannot say so, and neither can silence.</summary>
    private static bool IsRefusal(HttpStatusCode? status) =>
        status is not (null or HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout);

    private bool IsLost(DialogueRound round, Exception fault) =>
        fault is ChannelUnreachableException || clock.GetCurrentInstant() >= round.ClosedAt + Patience;

    /// <summary>An answer that was deleted while the round was closing may have been read for the summary just before.</summary>
    private async Task<DialogueRound> WithoutDeletedAsync(DialogueRound round, CancellationToken cancellation)
    {
        var kept = await answers.AllAsync(round, cancellation).Select(one => one.Answer).ToListAsync(cancellation);
        return await rounds.ChangeAsync(
            round.Channel,
            round.Id,
            was => was.Summary is { } summary && summary.Only(kept) is var left && left.Texts.Count < summary.Texts.Count ? was with { Summary = left } : null,
            cancellation) ?? round;
    }

    /// <summary>Somebody may have deleted the card; that must not keep its summary from the team.</summary>
    private async Task UpdateAsync(Channel channel, DialogueRound round, PostedCard posted, Card card, CancellationToken cancellation)
    {
        try
        {
            await poster.UpdateAsync(channel, posted, card, SummaryCard.Title(round, Texts.Danish), cancellation);
        }
        catch (HttpRequestException gone) when (gone.StatusCode is HttpStatusCode.NotFound)
        {
            // Nothing is left to show anything on.
        }
    }

    /// <summary>A leader who cannot be reached reads it in the channel: trying again would post it there again as well.</summary>
    private async Task TellLeaderAsync(Channel channel, Leader leader, DialogueRound round, Card card, string title, CancellationToken cancellation)
    {
        try
        {
            await poster.SendToPersonAsync(channel, leader.TeamsId, card, title, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or ChannelUnreachableException)
        {
            Log.LeaderNotTold(logger, round.Id, round.Channel, fault.GetType().Name);
        }
    }

    /// <param name="shown">The card that bears the summary, if there is one.</param>
    private async Task<bool> EndAsync(DialogueRound round, PostedCard? shown, CancellationToken cancellation)
    {
        await rounds.ChangeAsync(
            round.Channel,
            round.Id,
            was => was.State is RoundState.Closed or RoundState.Reporting ? was with { State = RoundState.Reported, SummaryCard = shown } : null,
            cancellation);
        await FinishAsync(round, cancellation);
        return true;
    }
}

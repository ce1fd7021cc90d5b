using System.Net;
using Bot.Dialogs.Channels;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Ends a round when its time has come or its leader says “Luk nu”: the summary is computed once and kept with the closing
/// itself, then given to the channel and to the leader at the same moment.
/// </summary>
public sealed class CloseRound(
    ChannelDocuments channels, RoundDocuments rounds, AnswerDocuments answers, KeylessAnswers keyless, IChannelPoster poster, IClock clock, ILogger<CloseRound> logger)
{
    /// <summary>A summary that Teams has not taken for so long is news no more.</summary>
    private static readonly Duration Patience = Duration.FromDays(2);

    /// <summary>The button on a leader's round: asks once more.</summary>
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation) => await FindAsync(turn, cancellation) switch
    {
        null => new Reply.Say(turn.Texts["err.gone"]),
        (var channel, _) when !channel.IsLedBy(turn.Sender.Key) => SetUpChannel.NotLeader(turn.Texts),
        (_, var round) when !round.TakesAnswers(clock.GetCurrentInstant()) => new Reply.Say(turn.Texts["round.closed.already"]),
        (_, var round) => new Reply.Dialog(turn.Texts["round.closeNow"], CloseCard.Sure(round, turn.Texts)),
    };

    public async Task<Reply> CloseNowAsync(Turn turn, CancellationToken cancellation)
    {
        if (await FindAsync(turn, cancellation) is not var (channel, round))
            return new Reply.Say(turn.Texts["err.gone"]);
        if (!channel.IsLedBy(turn.Sender.Key))
            return SetUpChannel.NotLeader(turn.Texts);

        return new Reply.Say(turn.Texts[await CloseAsync(channel, round, cancellation) ? "round.closed.done" : "round.closed.later"]);
    }

    /// <summary>The clock's call for each unfinished round: closes it if its time has come, and finishes what a crash interrupted.</summary>
    public async Task IfDueAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        if (round.State is RoundState.Open or RoundState.Claimed && clock.GetCurrentInstant() >= round.ClosesAt)
            await CloseAsync(channel, round, cancellation);
        else if (round.State is RoundState.Closed)
            await ReportAsync(channel, round, cancellation);
        else if (round.State is RoundState.Reported)
            await UnlistAsync(round, cancellation);
    }

    /// <returns>False when the round is closed, but its summary could not be given yet.</returns>
    private async Task<bool> CloseAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var summary = RoundSummary.Of(await answers.AllAsync(round, cancellation).Select(kept => kept.Answer).ToListAsync(cancellation));
        var mine = false;
        var closed = await rounds.ChangeAsync(
            round.Channel,
            round.Id,
            was => (mine = was.State is RoundState.Claimed or RoundState.Open)
                ? was with { State = RoundState.Closed, ClosedAt = now, ClosesAt = Instant.Min(now, was.ClosesAt), Summary = summary }
                : null,
            cancellation);
        if (!mine)
            return true;

        Log.RoundClosed(logger, round.Id, round.Channel, summary.Count);
        return await ReportAsync(channel, closed!, cancellation);
    }

    private async Task<bool> ReportAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        await keyless.SealAsync(round, cancellation);
        PostedCard? shown = null;
        // A card that never reached the channel has no thread and no readers: there is nobody to report to.
        if (round is { Posted: { } posted, Summary: { } summary } && channel.IsActive)
        {
            try
            {
                var texts = Texts.Danish;
                var title = SummaryCard.Title(round, texts);
                var card = SummaryCard.For(round, summary, texts);
                await ShowClosedAsync(channel, posted, PromptCard.Closed(round, summary.Count, texts), title, cancellation);
                shown = await poster.ReplyAsync(channel, posted, card, title, cancellation);
                await Task.WhenAll(channel.Leaders.Select(leader => TellLeaderAsync(channel, leader, round, card, title, cancellation)));
            }
            catch (Exception fault) when (fault is HttpRequestException or ChannelUnreachableException)
            {
                Log.SummaryNotGiven(logger, round.Id, round.Channel, fault.GetType().Name);
                if (fault is HttpRequestException && clock.GetCurrentInstant() < round.ClosedAt + Patience)
                    return false;
            }
        }

        await rounds.ChangeAsync(
            round.Channel, round.Id, was => was.State is RoundState.Closed ? was with { State = RoundState.Reported, SummaryCard = shown } : null, cancellation);
        await answers.ForgetWithdrawnAsync(round, cancellation);
        await UnlistAsync(round, cancellation);
        return true;
    }

    /// <summary>Somebody may have deleted the card; that must not keep its summary from the team.</summary>
    private async Task ShowClosedAsync(Channel channel, PostedCard posted, Card card, string title, CancellationToken cancellation)
    {
        try
        {
            await poster.UpdateAsync(channel, posted, card, title, cancellation);
        }
        catch (HttpRequestException gone) when (gone.StatusCode is HttpStatusCode.NotFound)
        {
            // Nothing is left to show as closed.
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

    private Task<Channel?> UnlistAsync(DialogueRound round, CancellationToken cancellation) => channels.ChangeAsync(
        round.Channel,
        was => was.UnfinishedRounds.Contains(round.Id) ? was with { UnfinishedRounds = [.. was.UnfinishedRounds.Where(id => id != round.Id)] } : null,
        cancellation);

    private async Task<(Channel Channel, DialogueRound Round)?> FindAsync(Turn turn, CancellationToken cancellation)
    {
        var key = ChannelKey.FromForm(turn.Form[PromptCard.Fields.Channel]);
        return await channels.FindAsync(key, cancellation) is { Value: var channel }
            && channel.TenantId == turn.Place.TenantId
            && await rounds.FindAsync(key, RoundId.FromForm(turn.Form[PromptCard.Fields.Round]), cancellation) is { } round
                ? (channel, round)
                : null;
    }
}

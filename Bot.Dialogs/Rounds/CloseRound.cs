using Bot.Dialogs.Channels;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Ends a round when its time has come or its leader says “Luk nu”: the summary is computed once and kept with the closing
/// itself. Of several that close at once, the one reports whose change was taken.
/// </summary>
public sealed class CloseRound(
    ChannelDocuments channels, RoundDocuments rounds, NamedRound named, AnswerDocuments answers, ReportRound reporting, IClock clock, ILogger<CloseRound> logger)
{
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

    /// <returns>False when the round is closed, but its summary could not be given yet.</returns>
    public async Task<bool> CloseAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var kept = await answers.AllAsync(round, cancellation).Select(kept => kept.Answer).ToListAsync(cancellation);
        var summary = RoundSummary.Of(kept, round.Question.Kind);
        var mine = false;
        var closed = await rounds.ChangeAsync(
            round.Channel,
            round.Id,
            was => (mine = was.IsRunning)
                ? was with { State = RoundState.Closed, ClosedAt = now, ClosesAt = Instant.Min(now, was.ClosesAt), Summary = summary }
                : null,
            cancellation);
        if (!mine)
            return true;

        Log.RoundClosed(logger, round.Id, round.Channel, summary.Count);
        return await reporting.RunAsync(channel, closed!, cancellation);
    }

    private async Task<(Channel Channel, DialogueRound Round)?> FindAsync(Turn turn, CancellationToken cancellation)
    {
        var key = ChannelKey.FromForm(turn.Form[PromptCard.Fields.Channel]);
        return await channels.FindAsync(key, cancellation) is { Value: var channel }
            && channel.TenantId == turn.Place.TenantId
            && await rounds.FindAsync(key, RoundId.FromForm(turn.Form[PromptCard.Fields.Round]), cancellation) is { } round
                ? (channel, await named.SeenAsync(round, turn, cancellation))
                : null;
    }
}

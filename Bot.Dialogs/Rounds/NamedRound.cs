namespace Bot.Dialogs.Rounds;

/// <summary>
/// The round that a card names, if it belongs to the place the card stands in. A card that somebody acts on, or that Teams refreshes
/// for somebody, is known to stand there: a round that was only claimed learns from it that its post has arrived.
/// </summary>
public sealed class NamedRound(RoundDocuments rounds)
{
    public async Task<DialogueRound?> FindAsync(Turn turn, CancellationToken cancellation)
    {
        var channel = ChannelKey.FromForm(turn.Form[PromptCard.Fields.Channel]);
        if (turn.Place.ChannelKey != channel)
            return null;

        return await rounds.FindAsync(channel, RoundId.FromForm(turn.Form[PromptCard.Fields.Round]), cancellation) is { } round
            ? await SeenAsync(round, turn, cancellation)
            : null;
    }

    /// <summary>What the round knows after this turn has named it.</summary>
    internal async Task<DialogueRound> SeenAsync(DialogueRound round, Turn turn, CancellationToken cancellation) =>
        round.State is RoundState.Claimed && turn.Card is { } card && turn.Place.ChannelKey == round.Channel
            ? await rounds.ChangeAsync(
                round.Channel,
                round.Id,
                was => was.State is RoundState.Claimed ? was with { State = RoundState.Open, Posted = card } : null,
                cancellation) ?? round
            : round;
}

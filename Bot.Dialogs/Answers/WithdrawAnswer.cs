using Bot.Dialogs.Rounds;
using NodaTime;

namespace Bot.Dialogs.Answers;

/// <summary>A person takes an answer back. It asks once more, since what is deleted is gone.</summary>
public sealed class WithdrawAnswer(RoundDocuments rounds, CountBoard board, IClock clock)
{
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation)
    {
        if (await SubmitAnswer.FindRoundAsync(rounds, turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        return new Reply.OwnView(await rounds.FindAnswerAsync(round, turn.Sender.Key, cancellation) is { Value: var answer }
            ? ReceiptCard.SureToDelete(round, answer, turn.Texts)
            : ReceiptCard.Deleted(round, turn.Texts), turn.Texts["err.stale"]);
    }

    /// <summary>Deleting is possible after closing too: figures that were shared stay, the words go.</summary>
    public async Task<Reply> DeleteAsync(Turn turn, CancellationToken cancellation)
    {
        if (await SubmitAnswer.FindRoundAsync(rounds, turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var kept = await rounds.FindAnswerAsync(round, turn.Sender.Key, cancellation);
        await rounds.DeleteAnswerAsync(round, turn.Sender.Key, cancellation);
        if (kept is { Value.Text: { } text })
        {
            await rounds.ChangeAsync(
                round.Channel, round.Id, was => was.Summary is { } summary ? was with { Summary = summary.Without(text) } : null, cancellation);
        }

        if (round.TakesAnswers(clock.GetCurrentInstant()))
            board.Changed(round);
        return SubmitAnswer.Deleted(turn, round);
    }
}

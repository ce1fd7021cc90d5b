using Bot.Dialogs.Rounds;
using NodaTime;

namespace Bot.Dialogs.Answers;

/// <summary>A person takes an answer back. It asks once more, since what is deleted is gone.</summary>
public sealed class WithdrawAnswer(NamedRound named, AnswerDocuments answers, RemoveAnswer removal, CountBoard board, IClock clock)
{
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        return new Reply.OwnView(await answers.FindOwnAsync(round, turn.Sender.Key, cancellation) is { Answer: var answer }
            ? ReceiptCard.SureToDelete(round, answer, turn.Texts)
            : await NothingAsync(turn, round, cancellation), turn.Texts["err.stale"]);
    }

    /// <summary>Deleting is possible after closing too: figures that were shared stay, the words go.</summary>
    public async Task<Reply> DeleteAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        if (await answers.FindOwnAsync(round, turn.Sender.Key, cancellation) is { } own)
            await removal.RunAsync(own, cancellation);
        else if (await HasClosedAsync(turn, cancellation))
            return new Reply.OwnView(ReceiptCard.NotFound(round, turn.Texts), turn.Texts["ans.notFound"]);
        if (round.TakesAnswers(clock.GetCurrentInstant()))
            board.Changed(round);
        return SubmitAnswer.Deleted(turn, round);
    }

    private async Task<Card> NothingAsync(Turn turn, DialogueRound round, CancellationToken cancellation) =>
        await HasClosedAsync(turn, cancellation) ? ReceiptCard.NotFound(round, turn.Texts) : ReceiptCard.Deleted(round, turn.Texts);

    /// <summary>
    /// Once a round has closed, nobody can tell an answer without a key from one that never was; it must not be said to be deleted.
    /// Asked after the answer was looked for: it may have closed since the turn began.
    /// </summary>
    private async Task<bool> HasClosedAsync(Turn turn, CancellationToken cancellation) =>
        await named.FindAsync(turn, cancellation) is not { IsRunning: true };
}

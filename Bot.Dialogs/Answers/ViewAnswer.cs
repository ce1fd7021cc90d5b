using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using NodaTime;

namespace Bot.Dialogs.Answers;

/// <summary>What one person sees of a round: the receipt after answering, the form before. Also “Ret” and what somebody says who does not answer.</summary>
public sealed class ViewAnswer(NamedRound named, AnswerDocuments answers, IClock clock)
{
    /// <summary>Teams refreshes the card for one person: the shared card says the same to all, this one knows the reader.</summary>
    public async Task<Reply> ViewAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        if (!round.TakesAnswers(clock.GetCurrentInstant()))
            return Shared(SummaryCard.RoundsCard(round, round.Summary?.Count ?? await answers.CountAsync(round, cancellation), turn.Texts), turn);

        return await answers.FindOwnAsync(round, turn.Sender.Key, cancellation) is { Answer: var answer }
            ? SubmitAnswer.Receipt(turn, round, answer)
            : Shared(PromptCard.InChannel(round, await answers.CountAsync(round, cancellation), turn.Texts), turn);
    }

    /// <summary>“Ret”: the form with one's own answer in it.</summary>
    public async Task<Reply> EditAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var form = await answers.FindOwnAsync(round, turn.Sender.Key, cancellation) is { Answer: var answer } ? AnswerForm.Of(answer) : AnswerForm.Blank();
        return round.TakesAnswers(clock.GetCurrentInstant())
            ? SubmitAnswer.Page(turn, round, form, FormNotice.None)
            : SubmitAnswer.TooLate(turn, round, form.Everything);
    }

    /// <summary>“Ikke i denne uge”: a full answer in itself, and nothing is kept of it.</summary>
    public async Task<Reply> SkipAsync(Turn turn, CancellationToken cancellation) =>
        await named.FindAsync(turn, cancellation) is { } round
            ? new Reply.OwnView(ReceiptCard.Skipped(round, turn.Texts), turn.Texts["ans.skipped"])
            : new Reply.Say(turn.Texts["err.gone"]);

    /// <summary>“Passer ikke på min uge”: a full answer too, and nothing is kept of it either, not even that somebody said so.</summary>
    public async Task<Reply> MisfitAsync(Turn turn, CancellationToken cancellation) =>
        await named.FindAsync(turn, cancellation) is { } round
            ? new Reply.OwnView(ReceiptCard.Misfit(round, turn.Texts), turn.Texts["ans.misfit"])
            : new Reply.Say(turn.Texts["err.gone"]);

    private static Reply.OwnView Shared(Card card, Turn turn) => new(card, turn.Texts["err.stale"]);
}

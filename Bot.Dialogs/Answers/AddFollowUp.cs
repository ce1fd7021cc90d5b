using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using NodaTime;

namespace Bot.Dialogs.Answers;

/// <summary>
/// A person who has answered adds a little under the follow-up question on the receipt. It becomes part of the answer: screened like
/// it, read by the same people, edited and deleted with it.
/// </summary>
public sealed class AddFollowUp(NamedRound named, AnswerDocuments answers, KeepAnswer keeping, PrivacyScreening screening, IClock clock)
{
    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { Question.HasFollowUp: true } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var form = FollowUpForm.Read(turn.Form);
        if (!round.TakesAnswers(clock.GetCurrentInstant()))
            return SubmitAnswer.TooLate(turn, round, form.Text);
        if (form.Text.IsBlank)
            return await ReceiptAsync(turn, round, cancellation);
        if (form.Text.Length > AnswerForm.MostLetters && form.Draft.Screen(screening.Embedded, form.Vouchers) is not DraftOutcome.Urgent)
            return await PageAsync(turn, round, form, new FormNotice.Faults(turn.Texts.Format("err.long", AnswerForm.MostLetters)), cancellation);

        var screened = await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation);
        if (screened is not DraftOutcome.Clean clean)
            return await PageAsync(turn, round, form, FormNotice.Of(screened, form.Draft, form.Vouchers), cancellation);

        return await keeping.AddAsync(turn, round, clean.Fields[PromptCard.Fields.FollowUp], clean.Vouched, cancellation) switch
        {
            KeepingOutcome.Kept { Answer: var kept } => SubmitAnswer.Receipt(turn, round, kept),
            KeepingOutcome.Undone => SubmitAnswer.Deleted(turn, round),
            _ => SubmitAnswer.TooLate(turn, round, form.Text),
        };
    }

    /// <summary>“Erstat for mig”: the same field with the findings replaced; the writer reads it and sends it.</summary>
    public async Task<Reply> BlurAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { Question.HasFollowUp: true } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var form = FollowUpForm.Read(turn.Form);
        return await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation) switch
        {
            DraftOutcome.Found found => await PageAsync(
                turn, round, form with { Draft = form.Draft.Blurred(screening.Embedded, found, form.Vouchers) }, new FormNotice.Blurred(), cancellation),
            var other => await PageAsync(turn, round, form, FormNotice.Of(other, form.Draft, form.Vouchers), cancellation),
        };
    }

    private async Task<Reply> ReceiptAsync(Turn turn, DialogueRound round, CancellationToken cancellation) =>
        await answers.FindOwnAsync(round, turn.Sender.Key, cancellation) is { Answer: var answer }
            ? SubmitAnswer.Receipt(turn, round, answer)
            : SubmitAnswer.Deleted(turn, round);

    /// <summary>The receipt again, with what was written still in the field. The answer may have been deleted in the meantime.</summary>
    private async Task<Reply> PageAsync(Turn turn, DialogueRound round, FollowUpForm form, FormNotice notice, CancellationToken cancellation) =>
        await answers.FindOwnAsync(round, turn.Sender.Key, cancellation) is { Answer: var answer }
            ? new Reply.OwnView(
                ReceiptCard.Kept(round, answer with { FollowUp = null }, form, notice, turn.Texts), SubmitAnswer.Plain(notice, turn.Texts))
            : SubmitAnswer.Deleted(turn, round);
}

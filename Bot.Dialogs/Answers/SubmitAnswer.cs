using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using NodaTime;

namespace Bot.Dialogs.Answers;

/// <summary>
/// A person sends an answer from a round's card. Clean: it is kept, and acknowledged only then. Findings: the same form comes
/// back with the text still in it, and nothing is kept. A second answer replaces the first; a retry changes nothing.
/// </summary>
public sealed class SubmitAnswer(NamedRound named, KeepAnswer keeping, PrivacyScreening screening, CountBoard board, IClock clock)
{
    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var form = AnswerForm.Read(turn.Form, round.Question);
        if (!round.TakesAnswers(clock.GetCurrentInstant()))
            return TooLate(turn, round, form.Everything);
        // Danger is told before faults of the form are, and a form with faults is shown to no second opinion.
        if (Fault(form, round, turn.Texts) is { } fault && form.Draft.Screen(screening.Embedded, form.Vouchers) is not DraftOutcome.Urgent)
            return Page(turn, round, form, new FormNotice.Faults(fault));
        var screened = await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation);
        if (screened is not DraftOutcome.Clean clean)
            return Page(turn, round, form, FormNotice.Of(screened, form.Draft, form.Vouchers));

        switch (await keeping.RunAsync(turn, round, form, clean, cancellation))
        {
            case KeepingOutcome.Kept { Answer: var kept }:
                board.Changed(round);
                return Receipt(turn, round, kept);
            case KeepingOutcome.Undone:
                return Deleted(turn, round);
            default:
                return TooLate(turn, round, form.Everything);
        }
    }

    /// <summary>“Erstat for mig”: the same form with the findings replaced; the writer reads it and sends it.</summary>
    public async Task<Reply> BlurAsync(Turn turn, CancellationToken cancellation)
    {
        if (await named.FindAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var form = AnswerForm.Read(turn.Form, round.Question);
        return await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation) switch
        {
            DraftOutcome.Found found => Page(turn, round, form with { Draft = form.Draft.Blurred(screening.Embedded, found, form.Vouchers) }, new FormNotice.Blurred()),
            var other => Page(turn, round, form, FormNotice.Of(other, form.Draft, form.Vouchers)),
        };
    }

    internal static Reply.OwnView TooLate(Turn turn, DialogueRound round, RawText written) =>
        new(ReceiptCard.TooLate(round, written, turn.Texts), turn.Texts.Format("err.closed", PromptCard.Closing(round, turn.Texts)));

    internal static Reply.OwnView Receipt(Turn turn, DialogueRound round, Answer kept) =>
        new(
            ReceiptCard.Kept(round, kept, FollowUpForm.Blank(), FormNotice.None, turn.Texts),
            turn.Texts.Format("ans.fallback.ok", PromptCard.Closing(round, turn.Texts)));

    internal static Reply.OwnView Deleted(Turn turn, DialogueRound round) =>
        new(ReceiptCard.Deleted(round, turn.Texts), turn.Texts["ans.deleted"]);

    internal static Reply.OwnView Page(Turn turn, DialogueRound round, AnswerForm form, FormNotice notice) =>
        new(PromptCard.WithForm(round, form, notice, turn.Texts), Plain(notice, turn.Texts));

    /// <summary>What a form that comes back says where a client cannot show it.</summary>
    internal static string Plain(FormNotice notice, Texts texts) => notice switch
    {
        FormNotice.Faults { Sentences: var sentences } => string.Join(' ', sentences),
        FormNotice.Findings { Found: var found } => texts.Format("ans.fallback.found", FindingsCard.Kinds(found, texts)),
        FormNotice.Urgent => texts["gdpr.urgent"],
        _ => texts["err.stale"],
    };

    private static string? Fault(AnswerForm form, DialogueRound round, Texts texts)
    {
        if (round.Question.IsScale && form.ReadNumber() is null)
            return texts["err.number"];

        var fields = AnswerField.Of(round.Question);
        if (fields.FirstOrDefault(field => form.Draft[field.Id].Length > field.MostLetters) is { } full)
            return texts.Format(full.IsMultiline ? "err.long" : "err.keyword", full.MostLetters);
        if (form.Draft[PromptCard.Fields.FollowUp].Length > AnswerForm.MostLetters)
            return texts.Format("err.long", AnswerForm.MostLetters);
        if (!round.Question.IsScale && fields.All(field => form.Draft[field.Id].IsBlank))
            return texts["err.empty"];
        return form.Keyless && form.Visibility is Visibility.Named ? texts["err.keylessNamed"] : null;
    }
}

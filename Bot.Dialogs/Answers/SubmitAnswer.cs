using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using NodaTime;

namespace Bot.Dialogs.Answers;

/// <summary>
/// A person sends an answer from a round's card. Clean: it is kept, and acknowledged only then. Findings: the same form comes
/// back with the text still in it, and nothing is kept. A second answer replaces the first; a retry changes nothing.
/// </summary>
public sealed class SubmitAnswer(RoundDocuments rounds, PrivacyScreening screening, CountBoard board, IClock clock)
{
    /// <summary>Acts remembered for one answer; retries come within a minute, so few are enough.</summary>
    private const int ActivitiesKept = 10;

    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation)
    {
        if (await FindRoundAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var form = AnswerForm.Read(turn.Form);
        if (!round.TakesAnswers(clock.GetCurrentInstant()))
            return TooLate(turn, round, form);
        // Danger is told before faults of the form are, and a form with faults is shown to no second opinion.
        if (Fault(form, round.Question, turn.Texts) is { } fault && form.Draft.Screen(screening.Embedded, form.Vouchers) is not DraftOutcome.Urgent)
            return Page(turn, round, form, new FormNotice.Faults(fault));
        var screened = await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation);
        if (screened is not DraftOutcome.Clean clean)
            return Page(turn, round, form, FormNotice.Of(screened, form.Draft, form.Vouchers));

        if (await KeepAsync(turn, round, form, clean, cancellation) is not { } kept)
            return Deleted(turn, round);
        board.Changed(round);
        return Receipt(turn, round, kept);
    }

    /// <summary>“Erstat for mig”: the same form with the findings replaced; the writer reads it and sends it.</summary>
    public async Task<Reply> BlurAsync(Turn turn, CancellationToken cancellation)
    {
        if (await FindRoundAsync(turn, cancellation) is not { } round)
            return new Reply.Say(turn.Texts["err.gone"]);

        var form = AnswerForm.Read(turn.Form);
        return await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation) switch
        {
            DraftOutcome.Found found => Page(turn, round, form with { Draft = form.Draft.Blurred(screening.Embedded, found, form.Vouchers) }, new FormNotice.Blurred()),
            var other => Page(turn, round, form, FormNotice.Of(other, form.Draft, form.Vouchers)),
        };
    }

    /// <summary>The round that a card names, if it belongs to the place the card stands in.</summary>
    internal static async Task<DialogueRound?> FindRoundAsync(RoundDocuments rounds, Turn turn, CancellationToken cancellation)
    {
        var channel = ChannelKey.FromForm(turn.Form[PromptCard.Fields.Channel]);
        return turn.Place.ChannelKey == channel
            ? await rounds.FindAsync(channel, RoundId.FromForm(turn.Form[PromptCard.Fields.Round]), cancellation)
            : null;
    }

    internal static Reply.OwnView TooLate(Turn turn, DialogueRound round, AnswerForm form) =>
        new(ReceiptCard.TooLate(round, form, turn.Texts), turn.Texts.Format("err.closed", PromptCard.Closing(round, turn.Texts)));

    internal static Reply.OwnView Receipt(Turn turn, DialogueRound round, Answer kept) =>
        new(ReceiptCard.Kept(round, kept, turn.Texts), turn.Texts.Format("ans.fallback.ok", PromptCard.Closing(round, turn.Texts)));

    internal static Reply.OwnView Deleted(Turn turn, DialogueRound round) =>
        new(ReceiptCard.Deleted(round, turn.Texts), turn.Texts["ans.deleted"]);

    internal static Reply.OwnView Page(Turn turn, DialogueRound round, AnswerForm form, FormNotice notice)
    {
        var plain = notice switch
        {
            FormNotice.Faults { Sentences: var sentences } => string.Join(' ', sentences),
            FormNotice.Findings { Found: var found } => turn.Texts.Format("ans.fallback.found", FindingsCard.Kinds(found, turn.Texts)),
            FormNotice.Urgent => turn.Texts["gdpr.urgent"],
            _ => turn.Texts["err.stale"],
        };
        return new(PromptCard.WithForm(round, form, notice, turn.Texts), plain);
    }

    private Task<DialogueRound?> FindRoundAsync(Turn turn, CancellationToken cancellation) => FindRoundAsync(rounds, turn, cancellation);

    private static string? Fault(AnswerForm form, Question question, Texts texts) =>
        question.IsScale && form.ReadNumber() is null ? texts["err.number"]
        : form.Text.Length > AnswerForm.MostLetters ? texts.Format("err.long", AnswerForm.MostLetters)
        : form.Text.IsBlank && !question.IsScale ? texts["err.empty"]
        : null;

    /// <returns>Null when this is a late retry of an answer that its author has deleted since: nothing is kept, and nothing is said to be.</returns>
    private async Task<Answer?> KeepAsync(Turn turn, DialogueRound round, AnswerForm form, DraftOutcome.Clean clean, CancellationToken cancellation)
    {
        var activity = Digest.Of("answer", turn.ActivityId);
        var answer = new Answer
        {
            Text = form.Text.IsBlank ? null : clean.Fields[PromptCard.Fields.Text],
            Number = round.Question.IsScale ? form.ReadNumber() : null,
            Visibility = form.Visibility,
            Tag = form.Tag,
            AuthorName = form.Visibility is Visibility.Named ? turn.Sender.Name : null,
            Vouched = clean.Vouched,
        };
        while (true)
        {
            if (await rounds.FindAnswerAsync(round, turn.Sender.Key, cancellation) is { } kept)
            {
                if (kept.Value.Activities.Contains(activity))
                    return kept.Value;
                var edited = answer with { Activities = [.. kept.Value.Activities.TakeLast(ActivitiesKept - 1), activity] };
                if (await rounds.ReplaceAnswerAsync(round, turn.Sender.Key, edited, kept.Version, cancellation))
                    return edited;
            }
            else if (await rounds.IsWithdrawnAsync(round, turn.Sender.Key, activity, cancellation))
            {
                return null;
            }
            else if (await rounds.CreateAnswerAsync(round, turn.Sender.Key, answer with { Activities = [activity] }, cancellation))
            {
                return answer;
            }
        }
    }
}

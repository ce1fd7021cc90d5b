using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;

namespace Bot.Dialogs.Answers;

/// <summary>How the keeping of a screened answer ended.</summary>
public abstract record KeepingOutcome
{
    private KeepingOutcome()
    {
    }

    public sealed record Kept(Answer Answer) : KeepingOutcome;

    /// <summary>A late retry of an answer that its author has deleted since: nothing is kept, and nothing is said to be.</summary>
    public sealed record Undone : KeepingOutcome;

    /// <summary>The round closed while the answer was on its way.</summary>
    public sealed record TooLate : KeepingOutcome;
}

/// <summary>Keeps a clean answer in its author's place in the round: the first one, an edit, or nothing new where the act is a retry.</summary>
public sealed class KeepAnswer(AnswerDocuments answers, RoundSalts salts, KeylessAnswers keyless)
{
    /// <summary>Acts remembered for one answer; retries come within a minute, so few are enough.</summary>
    private const int ActivitiesKept = 10;

    internal async Task<KeepingOutcome> RunAsync(
        Turn turn, DialogueRound round, AnswerForm form, DraftOutcome.Clean clean, CancellationToken cancellation)
    {
        if (await salts.FindAsync(round, cancellation) is not { } salt)
            return new KeepingOutcome.TooLate();

        var place = salt.PlaceOf(round, turn.Sender.Key);
        var outcome = await PutAsync(place, Written(turn, round, form, clean), salt.DigestOf(turn.ActivityId), cancellation);
        if (outcome is KeepingOutcome.Kept { Answer: { IsKeyless: true } kept })
            await keyless.SealIfClosedAsync(place, salt, kept, cancellation);
        return outcome;
    }

    private static Answer Written(Turn turn, DialogueRound round, AnswerForm form, DraftOutcome.Clean clean) => new()
    {
        Author = form.Keyless && round.IsSalted ? null : turn.Sender.Key,
        Text = form.Text.IsBlank ? null : clean.Fields[PromptCard.Fields.Text],
        Number = round.Question.IsScale ? form.ReadNumber() : null,
        Visibility = form.Visibility,
        Tag = form.Tag,
        AuthorName = form.Visibility is Visibility.Named ? turn.Sender.Name : null,
        Vouched = clean.Vouched,
    };

    private async Task<KeepingOutcome> PutAsync(AnswerPlace place, Answer answer, string activity, CancellationToken cancellation)
    {
        while (true)
        {
            if (await answers.FindAsync(place, cancellation) is { } was)
            {
                if (was.Value.Activities.Contains(activity))
                {
                    // The first try may have been cut off between the answer and its marker.
                    await answers.SettleMarkerAsync(place, cancellation);
                    return new KeepingOutcome.Kept(was.Value);
                }

                var edited = answer with { Activities = [.. was.Value.Activities.TakeLast(ActivitiesKept - 1), activity] };
                if (await answers.ReplaceAsync(place, was, edited, cancellation))
                    return new KeepingOutcome.Kept(edited);
            }
            else if (await answers.IsWithdrawnAsync(place, activity, cancellation))
            {
                await answers.SettleMarkerAsync(place, cancellation);
                return new KeepingOutcome.Undone();
            }
            else if (await answers.CreateAsync(place, answer with { Activities = [activity] }, cancellation))
            {
                return new KeepingOutcome.Kept(answer);
            }
        }
    }
}

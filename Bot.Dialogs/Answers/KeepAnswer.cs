using Bot.Dialogs.Prompts;
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

    internal Task<KeepingOutcome> RunAsync(Turn turn, DialogueRound round, AnswerForm form, DraftOutcome.Clean clean, CancellationToken cancellation) =>
        KeepAsync(turn, round, (place, activity) => PutAsync(place, Written(turn, round, form, clean), form.ShowsFollowUp, activity, cancellation), cancellation);

    /// <summary>Adds what the author says to the follow-up question; the answer itself stands as it is.</summary>
    internal Task<KeepingOutcome> AddAsync(Turn turn, DialogueRound round, ScreenedText followUp, bool vouched, CancellationToken cancellation) =>
        KeepAsync(turn, round, (place, activity) => PutFollowUpAsync(place, followUp, vouched, activity, cancellation), cancellation);

    /// <param name="put">Keeps it at its place, as the act with this digest.</param>
    private async Task<KeepingOutcome> KeepAsync(
        Turn turn, DialogueRound round, Func<AnswerPlace, string, Task<KeepingOutcome>> put, CancellationToken cancellation)
    {
        if (await salts.FindAsync(round, cancellation) is not { } salt)
            return new KeepingOutcome.TooLate();

        var place = salt.PlaceOf(round, turn.Sender.Key);
        var outcome = await put(place, salt.DigestOf(turn.ActivityId));
        if (outcome is KeepingOutcome.Kept { Answer: { IsKeyless: true } kept })
            await keyless.SealIfClosedAsync(place, salt, kept, cancellation);
        return outcome;
    }

    private static Answer Written(Turn turn, DialogueRound round, AnswerForm form, DraftOutcome.Clean clean)
    {
        ScreenedText? Screened(string field) => form.Draft[field].IsBlank ? null : clean.Fields[field];

        var words = AnswerField.Of(round.Question).Select(field => Screened(field.Id)).ToList();
        // One keyword is as good in the second field as in the first; a pair's two fields mean different things.
        if (round.Question.Kind is PromptKind.Keyword)
            words.RemoveAll(word => word is null);
        return new()
        {
            Author = form.Keyless && round.IsSalted ? null : turn.Sender.Key,
            Text = words.ElementAtOrDefault(0),
            Second = words.ElementAtOrDefault(1),
            Third = words.ElementAtOrDefault(2),
            FollowUp = round.Question.HasFollowUp ? Screened(PromptCard.Fields.FollowUp) : null,
            Number = round.Question.IsScale ? form.ReadNumber() : null,
            Visibility = form.Visibility,
            Tag = form.Tag,
            AuthorName = form.Visibility is Visibility.Named ? turn.Sender.Name : null,
            Vouched = clean.Vouched,
        };
    }

    /// <param name="withFollowUp">The writer saw what is added under the follow-up question, too; otherwise that stays as it is.</param>
    private async Task<KeepingOutcome> PutAsync(
        AnswerPlace place, Answer answer, bool withFollowUp, string activity, CancellationToken cancellation)
    {
        while (true)
        {
            if (await answers.FindAsync(place, cancellation) is { } was)
            {
                if (await IsOldAsync(place, was.Value, activity, cancellation))
                {
                    // The first try may have been cut off between the answer and its marker.
                    await answers.SettleMarkerAsync(place, cancellation);
                    return new KeepingOutcome.Kept(was.Value);
                }

                var edited = (withFollowUp ? answer : WithFollowUpOf(was.Value, answer)) with { Activities = Remembered(was.Value, activity) };
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

    /// <summary>What was vouched for in the older answer may have stood in the part that stays.</summary>
    private static Answer WithFollowUpOf(Answer was, Answer answer) => was.FollowUp is { } kept
        ? answer with { FollowUp = kept, Vouched = answer.Vouched || was.Vouched }
        : answer;

    private async Task<KeepingOutcome> PutFollowUpAsync(
        AnswerPlace place, ScreenedText followUp, bool vouched, string activity, CancellationToken cancellation)
    {
        while (await answers.FindAsync(place, cancellation) is { } was)
        {
            if (await IsOldAsync(place, was.Value, activity, cancellation))
                return new KeepingOutcome.Kept(was.Value);

            var added = was.Value with { FollowUp = followUp, Vouched = was.Value.Vouched || vouched, Activities = Remembered(was.Value, activity) };
            if (await answers.ReplaceAsync(place, was, added, cancellation))
                return new KeepingOutcome.Kept(added);
        }

        return new KeepingOutcome.Undone();
    }

    /// <summary>A retry: the act has made this answer what it is, or an earlier one that its author has deleted. What stands now stands.</summary>
    private async Task<bool> IsOldAsync(AnswerPlace place, Answer standing, string activity, CancellationToken cancellation) =>
        standing.Activities.Contains(activity) || await answers.IsWithdrawnAsync(place, activity, cancellation);

    private static string[] Remembered(Answer was, string activity) => [.. was.Activities.TakeLast(ActivitiesKept - 1), activity];
}

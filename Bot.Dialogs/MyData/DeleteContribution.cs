using Bot.Dialogs.Rounds;
using Bot.Dialogs.Stories;
using NodaTime;

namespace Bot.Dialogs.MyData;

/// <summary>“Slet” beside one answer or one story, after asking once more.</summary>
public sealed class DeleteContribution(
    OwnContributions own, RemoveAnswer removal, StoryDocuments stories, TellerAddresses addresses, CountBoard board, IClock clock, ShowMyData show)
{
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation) =>
        ShowMyData.IsElsewhere(turn)
        ?? (await FindAsync(turn, cancellation) is { } found ? Sure(turn, found, null) : await show.ViewAsync(turn, turn.Texts["me.gone"], cancellation));

    public async Task<Reply> DeleteAsync(Turn turn, CancellationToken cancellation)
    {
        if (ShowMyData.IsElsewhere(turn) is { } refusal)
            return refusal;
        if (await FindAsync(turn, cancellation) is not { } found)
            return await show.ViewAsync(turn, turn.Texts["me.gone"], cancellation);

        try
        {
            await (found switch
            {
                Contribution.OfAnswer { Own: var answer } => DeleteAsync(answer, cancellation),
                Contribution.OfStory { Story: var story } => DeleteAsync(story, cancellation),
                _ => Task.CompletedTask,
            });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Sure(turn, found, turn.Texts["me.fault"]);
        }

        return await show.ViewAsync(turn, turn.Texts[found is Contribution.OfAnswer ? "ans.deleted" : "story.deleted"], cancellation);
    }

    private async Task DeleteAsync(OwnAnswer answer, CancellationToken cancellation)
    {
        await removal.RunAsync(answer, cancellation);
        if (answer.Round.TakesAnswers(clock.GetCurrentInstant()))
            board.Changed(answer.Round);
    }

    private async Task DeleteAsync(Story story, CancellationToken cancellation)
    {
        await stories.DeleteAsync(story, cancellation);
        await addresses.ForgetUnneededAsync(story.Author, cancellation);
    }

    private static Reply.OwnView Sure(Turn turn, Contribution found, string? fault) =>
        new(MyDataCard.SureToDelete(found, fault, turn.Texts), fault ?? turn.Texts["me.title"]);

    /// <summary>What the button names, if it is the presser's own.</summary>
    private async Task<Contribution?> FindAsync(Turn turn, CancellationToken cancellation)
    {
        var (person, form) = (turn.Sender.Key, turn.Form);
        if (form[StoryCard.Fields.Story].Length > 0)
            return await own.FindStoryAsync(person, MyDataCard.StoryOf(form), cancellation) is { } story ? new Contribution.OfStory(story) : null;

        var channel = ChannelKey.FromForm(form[PromptCard.Fields.Channel]);
        var round = RoundId.FromForm(form[PromptCard.Fields.Round]);
        return await own.FindAnswerAsync(person, channel, round, cancellation) is { } answer ? new Contribution.OfAnswer(answer) : null;
    }
}

using Bot.Dialogs.Stories;

namespace Bot.Dialogs.Retention;

/// <summary>What the teller says to the yearly question: yes, or other places than before. “Slet” is <see cref="WithdrawStory"/>'s.</summary>
public sealed class AnswerStoryQuestion(StoryDocuments stories, ChangeSharing sharing)
{
    public async Task<Reply> YesAsync(Turn turn, CancellationToken cancellation) =>
        Answered(turn, await sharing.RunAsync(turn, IdOf(turn), sharing: null, cancellation));

    public async Task<Reply> ChangeAsync(Turn turn, CancellationToken cancellation) =>
        await stories.FindAsync(IdOf(turn), cancellation) is { } story && story.Author == turn.Sender.Key
            ? new Reply.OwnView(StoryQuestionCard.Change(story, turn.Texts), turn.Texts["keep.title"])
            : Gone(turn);

    public async Task<Reply> SaveAsync(Turn turn, CancellationToken cancellation) =>
        Answered(turn, await sharing.RunAsync(turn, IdOf(turn), StoryForm.ReadSharing(turn.Form), cancellation));

    private static Reply Answered(Turn turn, Story? story) => story is null
        ? Gone(turn)
        : new Reply.OwnView(StoryQuestionCard.Answered(story, turn.Texts), turn.Texts["keep.title"]);

    private static Reply.Say Gone(Turn turn) => new(turn.Texts["keep.gone"]);

    private static StoryId IdOf(Turn turn) => StoryId.FromForm(turn.Form[StoryCard.Fields.Story]);
}

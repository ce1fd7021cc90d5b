namespace Bot.Dialogs.Stories;

/// <summary>The teller takes a story back: from that moment no search and no export finds it.</summary>
public sealed class WithdrawStory(StoryDocuments stories, TellerAddresses addresses)
{
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation) => await FindOwnAsync(turn, cancellation) is { } story
        ? new Reply.Dialog(turn.Texts["story.title"], StoryCard.SureToDelete(story, turn.Texts))
        : new Reply.Say(turn.Texts["story.deleted"]);

    public async Task<Reply> DeleteAsync(Turn turn, CancellationToken cancellation)
    {
        if (await FindOwnAsync(turn, cancellation) is { } story)
            await stories.DeleteAsync(story, cancellation);
        await addresses.ForgetUnneededAsync(turn.Sender.Key, cancellation);
        return new Reply.Say(turn.Texts["story.deleted"]);
    }

    private async Task<Story?> FindOwnAsync(Turn turn, CancellationToken cancellation) =>
        await stories.FindAsync(StoryId.FromForm(turn.Form[StoryCard.Fields.Story]), cancellation) is { } story && story.Author == turn.Sender.Key
            ? story
            : null;
}

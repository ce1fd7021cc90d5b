using Bot.Dialogs.Stories;

namespace Bot.Dialogs.MyData;

/// <summary>“Ret deling”: a teller says anew where a story may be used. It counts from the moment it is kept.</summary>
public sealed class CorrectSharing(OwnContributions own, ChangeSharing sharing, ShowMyData show)
{
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation)
    {
        if (ShowMyData.IsElsewhere(turn) is { } refusal)
            return refusal;

        return await own.FindStoryAsync(turn.Sender.Key, MyDataCard.StoryOf(turn.Form), cancellation) is { } story
            ? new Reply.OwnView(SharingCard.For(story, story.Sharing, null, turn.Texts), turn.Texts["me.title"])
            : await show.ViewAsync(turn, turn.Texts["me.gone"], cancellation);
    }

    public async Task<Reply> SaveAsync(Turn turn, CancellationToken cancellation)
    {
        if (ShowMyData.IsElsewhere(turn) is { } refusal)
            return refusal;
        if (await own.FindStoryAsync(turn.Sender.Key, MyDataCard.StoryOf(turn.Form), cancellation) is not { } story)
            return await show.ViewAsync(turn, turn.Texts["me.gone"], cancellation);

        var chosen = StoryForm.ReadSharing(turn.Form);
        try
        {
            await sharing.RunAsync(turn, story.Id, chosen, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Reply.OwnView(SharingCard.For(story, chosen, turn.Texts["me.sharing.fault"], turn.Texts), turn.Texts["me.sharing.fault"]);
        }

        return await show.ViewAsync(turn, Said(chosen, turn.Texts), cancellation);
    }

    private static string Said(IReadOnlyList<SharingChoice> chosen, Texts texts) => chosen.Count == 0
        ? texts["me.sharing.saved.none"]
        : texts.Format("me.sharing.saved", MyDataCard.Places(chosen, texts));
}

using Bot.Dialogs.Channels;
using NodaTime;

namespace Bot.Dialogs.Stories;

/// <summary>The teller says anew where a story may be used, or that it still may be used as before.</summary>
public sealed class ChangeSharing(StoryDocuments stories, TellerAddresses addresses, IClock clock)
{
    /// <param name="sharing">Null: as it is.</param>
    /// <returns>The story as it is now; null when there is none of this person's.</returns>
    public async Task<Story?> RunAsync(Turn turn, StoryId id, IReadOnlyList<SharingChoice>? sharing, CancellationToken cancellation)
    {
        var teller = turn.Sender.Key;
        if (await stories.FindAsync(id, cancellation) is not { } story || story.Author != teller)
            return null;
        if ((sharing ?? story.Sharing).Count > 0)
            await addresses.KeepAsync(turn, cancellation);

        var today = clock.GetCurrentInstant().InZone(SetUpChannel.Zone).Date;
        var changed = await stories.ChangeAsync(id, was => was with { Sharing = sharing ?? was.Sharing, ConfirmedOn = today }, cancellation);
        if (changed is { Sharing.Count: 0 })
            await addresses.ForgetUnneededAsync(teller, cancellation);
        return changed;
    }
}

namespace Bot.Dialogs.MyData;

/// <summary>“Slet alt”: asks once more, erases, and gives a receipt.</summary>
public sealed class EraseEverything(OwnContributions own, ErasePerson erase, PrivacyContact contact)
{
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation) => ShowMyData.IsElsewhere(turn) ?? await SureAsync(turn, null, cancellation);

    public async Task<Reply> EraseAsync(Turn turn, CancellationToken cancellation)
    {
        if (ShowMyData.IsElsewhere(turn) is { } refusal)
            return refusal;

        try
        {
            var erased = await erase.RunAsync(turn.Sender.Key, turn.ActivityId, null, cancellation);
            return new Reply.OwnView(ErasureCard.Done(erased.Receipt, contact, turn.Texts), turn.Texts.Format("me.erased", erased.Receipt));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await SureAsync(turn, turn.Texts["me.fault"], cancellation);
        }
    }

    private async Task<Reply> SureAsync(Turn turn, string? fault, CancellationToken cancellation)
    {
        var found = await own.OfAsync(turn.Sender.Key, cancellation);
        return new Reply.OwnView(ErasureCard.Sure(found.LedChannels.Count, fault, turn.Texts), fault ?? turn.Texts["me.title"]);
    }
}

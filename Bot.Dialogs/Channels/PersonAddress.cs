namespace Bot.Dialogs.Channels;

/// <summary>How one person is reached in the private chat with the bot.</summary>
/// <param name="TeamsId">The person's id in Teams, as the bot knows it.</param>
/// <param name="ServiceUrl">Where Teams was reached when the person last acted.</param>
public sealed record PersonAddress(string TeamsId, string TenantId, string ServiceUrl, string BotId)
{
    public static PersonAddress Of(Turn turn) => new(turn.Sender.TeamsId, turn.Place.TenantId, turn.Place.ServiceUrl, turn.Place.BotId);
}

namespace Bot.Dialogs.Channels;

/// <summary>“hjælp”, and the first hello in a private chat.</summary>
public sealed class ShowHelp(ChannelDocuments channels, GreetedPeople greeted)
{
    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation)
    {
        var channel = turn.Place.IsTeamPlace ? await channels.FindAsync(turn.Place.ChannelKey, cancellation) : null;
        return new Reply.Post(WelcomeCard.Help(channel?.Value, turn.Texts));
    }

    /// <summary>Teams says again and again that the private chat was opened; people are greeted once.</summary>
    public async Task<Reply> GreetAsync(Turn turn, CancellationToken cancellation) =>
        await greeted.AddAsync(turn.Sender.Key, cancellation) ? new Reply.Post(WelcomeCard.Personal(turn.Texts)) : new Reply.Done();
}

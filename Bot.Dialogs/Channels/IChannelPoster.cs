namespace Bot.Dialogs.Channels;

/// <summary>The bot's own voice: what it says in a channel, or to a leader, without being spoken to.</summary>
public interface IChannelPoster
{
    /// <summary>Starts a new thread in the channel (in a group chat: a new message).</summary>
    /// <param name="summary">What a notification or a screen reader says of the card, in one line.</param>
    /// <exception cref="ChannelUnreachableException">The bot may no longer write there.</exception>
    Task<PostedCard> StartThreadAsync(Channel channel, Card card, string summary, CancellationToken cancellation);

    /// <summary>Says something more in the thread of an earlier card.</summary>
    Task<PostedCard> ReplyAsync(Channel channel, PostedCard thread, Card card, string summary, CancellationToken cancellation);

    /// <summary>Replaces a card that was posted before.</summary>
    Task UpdateAsync(Channel channel, PostedCard posted, Card card, string summary, CancellationToken cancellation);

    /// <summary>Sends a card to one person's private chat with the bot.</summary>
    Task SendToPersonAsync(Channel channel, string teamsId, Card card, string summary, CancellationToken cancellation);

    /// <summary>The same to somebody whom no channel is needed to reach.</summary>
    Task SendToPersonAsync(PersonAddress person, Card card, string summary, CancellationToken cancellation);
}

/// <summary>Teams says that the bot is blocked or not a member of the channel (any longer).</summary>
public sealed class ChannelUnreachableException : Exception
{
    public ChannelUnreachableException()
    {
    }

    public ChannelUnreachableException(string message)
        : base(message)
    {
    }

    public ChannelUnreachableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

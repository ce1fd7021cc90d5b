namespace Bot.Dialogs;

/// <summary>What one person did at one moment, freed from the channel's wire format. Use cases read this and answer with a <see cref="Reply"/>.</summary>
/// <param name="ActivityId">The same for every retry of the same act.</param>
/// <param name="Form">What the card sent; empty for a typed command.</param>
public sealed record Turn(Sender Sender, Place Place, string ActivityId, Form Form, Texts Texts)
{
    /// <summary>The card in a channel or group chat that was acted on, where Teams names it. It stands there, or nobody could act on it.</summary>
    public PostedCard? Card { get; init; }
}

/// <param name="Key">How the store knows the person.</param>
/// <param name="TeamsId">The address Teams can reach the person by; kept only for a channel's leaders.</param>
/// <param name="Name">Shown and kept only where the person has chosen to be named.</param>
/// <param name="AadObjectId">Compared with the configured organisers; never kept.</param>
public sealed record Sender(AuthorKey Key, string TeamsId, string Name, string AadObjectId);

public enum PlaceKind
{
    Personal,
    GroupChat,
    Channel,
    PrivateChannel,
}

/// <summary>Where a turn takes place.</summary>
/// <param name="ConversationId">The channel or chat itself, without the thread.</param>
public sealed record Place(PlaceKind Kind, string TenantId, string ConversationId, string? TeamId, string ServiceUrl, string BotId)
{
    public ChannelKey ChannelKey => ChannelKey.Of(TenantId, ConversationId);

    public bool IsTeamPlace => Kind is PlaceKind.Channel or PlaceKind.GroupChat;
}

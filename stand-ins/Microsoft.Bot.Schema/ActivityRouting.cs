using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public T GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T typed => typed,
        var other => ((JObject)other).ToObject<T>(),
    };

    public Mention[] GetMentions() =>
        Entities?.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.Properties.ToObject<Mention>())
            .ToArray() ?? [];

    /// <summary>Where an answer to this activity goes.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Addresses this activity: as one that came from the user, or (the usual case) as an answer to the user.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (reference.ActivityId is null)
            return this;

        if (isIncoming)
            Id = reference.ActivityId;
        else
            ReplyToId = reference.ActivityId;
        return this;
    }
}

namespace Microsoft.Bot.Schema;

public interface IActivity
{
    string Type { get; set; }

    string Id { get; set; }

    string ServiceUrl { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    DateTimeOffset? LocalTimestamp { get; set; }

    string ChannelId { get; set; }

    ChannelAccount From { get; set; }

    ConversationAccount Conversation { get; set; }

    ChannelAccount Recipient { get; set; }

    string ReplyToId { get; set; }

    IList<Entity> Entities { get; set; }

    dynamic ChannelData { get; set; }

    T GetChannelData<T>();

    ConversationReference GetConversationReference();
}

public interface IMessageActivity : IActivity
{
    string Locale { get; set; }

    string Text { get; set; }

    string Summary { get; set; }

    string TextFormat { get; set; }

    string AttachmentLayout { get; set; }

    string Importance { get; set; }

    string DeliveryMode { get; set; }

    object Value { get; set; }

    IList<Attachment> Attachments { get; set; }

    Mention[] GetMentions();
}

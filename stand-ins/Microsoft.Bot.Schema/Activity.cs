using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What travels between a channel and a bot; what has no property of its own lands in <see cref="Properties"/>.</summary>
public partial class Activity : IMessageActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    [JsonProperty(PropertyName = "localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Who called, as the adapter established it; never sent.</summary>
    [JsonProperty(PropertyName = "callerId")]
    public string CallerId { get; set; }

    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    [JsonProperty(PropertyName = "from")]
    public ChannelAccount From { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty(PropertyName = "recipient")]
    public ChannelAccount Recipient { get; set; }

    [JsonProperty(PropertyName = "textFormat")]
    public string TextFormat { get; set; }

    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "speak")]
    public string Speak { get; set; }

    [JsonProperty(PropertyName = "inputHint")]
    public string InputHint { get; set; }

    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    [JsonProperty(PropertyName = "attachments")]
    public IList<Attachment> Attachments { get; set; }

    [JsonProperty(PropertyName = "entities")]
    public IList<Entity> Entities { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    [JsonProperty(PropertyName = "valueType")]
    public string ValueType { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    [JsonProperty(PropertyName = "deliveryMode")]
    public string DeliveryMode { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}

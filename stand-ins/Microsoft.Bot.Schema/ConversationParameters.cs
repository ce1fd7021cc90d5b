using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a new conversation starts with; in Teams the channel stands in <see cref="ChannelData"/>.</summary>
public class ConversationParameters
{
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; }

    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }

    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    [JsonProperty(PropertyName = "activity")]
    public Activity Activity { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }
}

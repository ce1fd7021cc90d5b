using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ConversationReference
{
    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    [JsonProperty(PropertyName = "user")]
    public ChannelAccount User { get; set; }

    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }
}

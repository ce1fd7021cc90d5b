using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class Entity
{
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}

public class Mention : Entity
{
    public Mention() => Type = "mention";

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}

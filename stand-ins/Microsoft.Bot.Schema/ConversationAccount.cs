using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class ConversationAccount
{
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    [JsonProperty(PropertyName = "conversationType")]
    public string ConversationType { get; set; }

    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}

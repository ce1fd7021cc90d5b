using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = null) => Id = id;

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

public class ConversationResourceResponse
{
    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

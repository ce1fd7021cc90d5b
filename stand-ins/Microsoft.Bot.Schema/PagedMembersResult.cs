using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class PagedMembersResult
{
    /// <summary>Set while there are more pages.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class ChannelAccount
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(string id = null, string name = null, string role = null, string aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The person's id in Entra ID, the same in every team; <see cref="Id"/> differs from bot to bot.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}

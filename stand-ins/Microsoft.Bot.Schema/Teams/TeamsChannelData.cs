using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsChannelData
{
    [JsonProperty(PropertyName = "channel")]
    public ChannelInfo Channel { get; set; }

    [JsonProperty(PropertyName = "eventType")]
    public string EventType { get; set; }

    [JsonProperty(PropertyName = "team")]
    public TeamInfo Team { get; set; }

    [JsonProperty(PropertyName = "notification")]
    public NotificationInfo Notification { get; set; }

    [JsonProperty(PropertyName = "tenant")]
    public TenantInfo Tenant { get; set; }

    [JsonProperty(PropertyName = "settings")]
    public TeamsChannelDataSettings Settings { get; set; }
}

public class ChannelInfo
{
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Absent for a team's General channel, which each user sees in their own language.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>standard, shared or private.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}

public class TeamInfo
{
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "aadGroupId")]
    public string AadGroupId { get; set; }
}

public class TenantInfo
{
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

public class NotificationInfo
{
    [JsonProperty(PropertyName = "alert")]
    public bool? Alert { get; set; }
}

public class TeamsChannelDataSettings
{
    [JsonProperty(PropertyName = "selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsChannelAccount : ChannelAccount
{
    [JsonProperty(PropertyName = "givenName")]
    public string GivenName { get; set; }

    [JsonProperty(PropertyName = "surname")]
    public string Surname { get; set; }

    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }

    [JsonProperty(PropertyName = "userPrincipalName")]
    public string UserPrincipalName { get; set; }

    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    [JsonProperty(PropertyName = "userRole")]
    public string UserRole { get; set; }
}

public class TeamsPagedMembersResult
{
    /// <summary>Set while there are more pages.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty(PropertyName = "members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}

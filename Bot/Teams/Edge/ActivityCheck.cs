using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Bot.Teams.Edge;

/// <summary>
/// Holds a parsed activity against what its caller may say. Looks at routing fields only: what a person wrote is for the bot to read,
/// after this.
/// </summary>
internal sealed class ActivityCheck(TeamsOptions options, ServiceUrls serviceUrls)
{
    /// <summary>Why the activity is refused with 403; null if it is welcome.</summary>
    public Refusal? Refuse(Caller caller, Activity activity)
    {
        if (caller is not Caller.Channel channel)
            return options.AllowedTenants.Count == 0 || IsFromAllowedTenant(activity) ? null : Refusal.OtherTenant;

        if (activity.ServiceUrl is null || !ServiceUrls.Same(channel.ServiceUrl, activity.ServiceUrl))
            return Refusal.OtherServiceUrl;
        if (channel.Endorsements is { } endorsements && !endorsements.Contains(activity.ChannelId))
            return Refusal.NotEndorsedForChannel;
        if (!IsFromAllowedTenant(activity))
            return Refusal.OtherTenant;

        serviceUrls.Vouch(activity.ServiceUrl);
        return null;
    }

    /// <summary>An activity names its tenant in one place or two; each that it names must be allowed, and one it must name.</summary>
    private bool IsFromAllowedTenant(Activity activity)
    {
        var tenant = ((activity.ChannelData as JObject)?["tenant"] as JObject)?["id"];
        return (tenant, activity.Conversation?.TenantId) switch
        {
            (null, null) => false,
            (null, { } conversation) => IsAllowed(conversation),
            (JValue { Value: string data }, var conversation) => IsAllowed(data) && (conversation is null || IsAllowed(conversation)),
            _ => false,
        };
    }

    private bool IsAllowed(string tenant) => options.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);
}

namespace Microsoft.Bot.Connector.Authentication;

public static class AuthenticationConstants
{
    /// <summary>What a bot asks for when it wants to speak to a channel.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com/.default";

    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public const string AuthorizedParty = "azp";

    public const string AudienceClaim = "aud";

    public const string ServiceUrlClaim = "serviceurl";

    public const string VersionClaim = "ver";

    public const string AppIdClaim = "appid";

    public const string AnonymousAuthType = "anonymous";

    public const string AnonymousSkillAppId = "AnonymousSkill";
}

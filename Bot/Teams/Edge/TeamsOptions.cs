using System.Globalization;

namespace Bot.Teams.Edge;

/// <summary>
/// What the edge must know of its Azure bot registration. The identity keeps the names that the Bot Framework
/// SDK gave it, at the root of the configuration; everything else is in section <c>Teams</c>.
/// </summary>
public sealed record TeamsOptions
{
    public const string SingleTenant = "SingleTenant";
    public const string UserAssignedMsi = "UserAssignedMSI";
    public const string MultiTenant = "MultiTenant";

    /// <summary><c>MicrosoftAppType</c>. SingleTenant when left out: new multi-tenant bots cannot be registered any more.</summary>
    public string AppType { get; init; } = SingleTenant;

    /// <summary><c>MicrosoftAppId</c>, a GUID. Empty means a local run: Development and loopback only.</summary>
    public string AppId { get; init; } = "";

    /// <summary><c>MicrosoftAppPassword</c>, the client secret.</summary>
    public string AppPassword { get; init; } = "";

    /// <summary><c>MicrosoftAppCertificatePath</c>, a PKCS#12 file that stands instead of the secret.</summary>
    public string CertificatePath { get; init; } = "";

    /// <summary><c>MicrosoftAppCertificatePassword</c>, if the file has one.</summary>
    public string CertificatePassword { get; init; } = "";

    /// <summary><c>MicrosoftAppTenantId</c>, a GUID.</summary>
    public string TenantId { get; init; } = "";

    /// <summary><c>Teams:AllowedTenants</c>, GUIDs. Left out, it is the bot's own tenant.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>
    /// <c>Teams:TrustedServiceHosts</c>: where the bot may show its token before anybody has written to it (<see cref="ServiceUrls"/>).
    /// </summary>
    public IReadOnlyList<string> TrustedServiceHosts { get; init; } = ServiceUrls.TeamsHosts;

    /// <summary><c>Teams:OpenIdMetadata</c>: where the keys that sign inbound tokens are published.</summary>
    public string OpenIdMetadata { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary><c>Teams:TokenIssuer</c> of inbound tokens.</summary>
    public string TokenIssuer { get; init; } = "https://api.botframework.com";

    /// <summary><c>Teams:Authority</c> that issues outbound tokens. Left out, it is the tenant at login.microsoftonline.com.</summary>
    public string Authority { get; init; } = "";

    /// <summary><c>Teams:Scope</c> of outbound tokens.</summary>
    public string Scope { get; init; } = "https://api.botframework.com/.default";

    /// <summary>
    /// <c>Teams:MaxBodyBytes</c>. Teams ends a message at 100 KB of UTF-16: at most 150 KB as UTF-8, and a message with
    /// formatting carries its text twice. 512 KB holds that, mentions and a card's data.
    /// </summary>
    public int MaxBodyBytes { get; init; } = 512 * 1024;

    public bool HasAppId => AppId.Length > 0;

    public bool IsManagedIdentity => AppType.Equals(UserAssignedMsi, StringComparison.OrdinalIgnoreCase);

    public bool IsMultiTenant => AppType.Equals(MultiTenant, StringComparison.OrdinalIgnoreCase);

    public static TeamsOptions Read(IConfiguration configuration)
    {
        var defaults = new TeamsOptions();
        var (appId, tenantId) = (Text("MicrosoftAppId", ""), Text("MicrosoftAppTenantId", ""));
        return new TeamsOptions
        {
            AppType = Text("MicrosoftAppType", defaults.AppType),
            AppId = appId,
            AppPassword = Text("MicrosoftAppPassword", ""),
            CertificatePath = Text("MicrosoftAppCertificatePath", ""),
            CertificatePassword = Text("MicrosoftAppCertificatePassword", ""),
            TenantId = tenantId,
            // Without an app id it is an emulator that calls, with a tenant of its own invention.
            AllowedTenants = List("Teams:AllowedTenants", appId.Length > 0 && tenantId.Length > 0 ? [tenantId] : []),
            TrustedServiceHosts = List("Teams:TrustedServiceHosts", defaults.TrustedServiceHosts),
            OpenIdMetadata = Text("Teams:OpenIdMetadata", defaults.OpenIdMetadata),
            TokenIssuer = Text("Teams:TokenIssuer", defaults.TokenIssuer),
            // Several customers' tokens come from the tenant that all multi-tenant bots share.
            Authority = Text("Teams:Authority", $"https://login.microsoftonline.com/{(tenantId is "" ? "botframework.com" : tenantId)}"),
            Scope = Text("Teams:Scope", defaults.Scope),
            MaxBodyBytes = Number("Teams:MaxBodyBytes", defaults.MaxBodyBytes),
        };

        string Text(string key, string otherwise) =>
            string.IsNullOrWhiteSpace(configuration[key]) ? otherwise : configuration[key]!.Trim();

        IReadOnlyList<string> List(string key, IReadOnlyList<string> otherwise)
        {
            var items = configuration.GetSection(key).GetChildren().Select(item => item.Value?.Trim() ?? "").ToList();
            return items.Count > 0 ? items : otherwise;
        }

        // What is no number becomes one that is out of range, so that it is listed with all other faults.
        int Number(string key, int otherwise) =>
            configuration[key] is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : -1;
    }

    /// <summary>Secrets stay out of what is printed.</summary>
    public override string ToString() => $"{AppType} {AppId}";
}

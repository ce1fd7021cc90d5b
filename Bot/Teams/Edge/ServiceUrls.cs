using System.Collections.Concurrent;

namespace Bot.Teams.Edge;

/// <summary>
/// The service URLs that may see the bot's token. A service URL comes from outside (an activity, a stored reference);
/// a bot that shows its token to any of them hands it to whoever plants one. So a host is trusted in two cases only:
/// a validated inbound token vouched for it, or the settings name it, which is what lets the clock post after a restart,
/// before anybody has written.
/// </summary>
internal sealed class ServiceUrls(TeamsOptions options)
{
    /// <summary>Teams' own hosts. Not *.trafficmanager.net: any Azure customer can have a name in there.</summary>
    public static readonly IReadOnlyList<string> TeamsHosts = ["smba.trafficmanager.net", "*.botframework.com"];

    // Domains whose sub-domains are given to customers.
    private static readonly string[] Shared =
        ["trafficmanager.net", "azurewebsites.net", "azurefd.net", "cloudapp.azure.com", "core.windows.net"];

    private readonly ConcurrentDictionary<string, bool> vouchedFor = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers where a validated token came from.</summary>
    public void Vouch(string serviceUrl)
    {
        if (Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && IsSafe(uri))
            vouchedFor.TryAdd(uri.GetLeftPart(UriPartial.Authority), true);
    }

    public bool Trusts(Uri uri) =>
        IsSafe(uri)
        && (vouchedFor.ContainsKey(uri.GetLeftPart(UriPartial.Authority))
            || options.TrustedServiceHosts.Any(pattern => Matches(pattern, uri)));

    /// <summary>Whether <paramref name="text"/> may stand in <c>Teams:TrustedServiceHosts</c>.</summary>
    public static bool IsPattern(string text)
    {
        var wildcard = text.StartsWith("*.", StringComparison.Ordinal);
        var domain = wildcard ? text[2..] : text;
        return Uri.CheckHostName(domain) == UriHostNameType.Dns
            && (!wildcard || (domain.Contains('.') && !Shared.Contains(domain, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>The SDK's rule, and a slash at the end makes no difference.</summary>
    public static bool Same(string one, string other) => one.TrimEnd('/').Equals(other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    // A bearer token in clear text belongs to whoever listens; on loopback that is nobody.
    private static bool IsSafe(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);

    private static bool Matches(string pattern, Uri uri) =>
        uri.IsDefaultPort && (pattern.StartsWith("*.", StringComparison.Ordinal)
            ? uri.Host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : uri.Host.Equals(pattern, StringComparison.OrdinalIgnoreCase));
}

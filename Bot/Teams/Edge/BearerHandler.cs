using System.Net;
using System.Net.Http.Headers;

namespace Bot.Teams.Edge;

/// <summary>
/// Shows the bot's token to trusted service URLs, and calls no others: without a token they would refuse, and what is
/// sent may hold a team's words. Without an app id there is no token, and only loopback is called.
/// </summary>
internal sealed class BearerHandler(TeamsOptions options, ServiceUrls serviceUrls, OutboundTokens tokens, ILogger<BearerHandler> log)
    : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        if (options.HasAppId ? !serviceUrls.Trusts(uri) : !uri.IsLoopback)
        {
            log.UntrustedServiceUrl();
            throw new TeamsRefusedException(HttpStatusCode.Unauthorized, TeamsRefusedException.UntrustedServiceUrl);
        }

        if (options.HasAppId)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}

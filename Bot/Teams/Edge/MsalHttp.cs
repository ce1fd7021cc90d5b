using Microsoft.Identity.Client;

namespace Bot.Teams.Edge;

/// <summary>One pooled client for all of MSAL's calls. Replaceable, so that a test can trust its own issuer's certificate.</summary>
internal sealed class MsalHttp : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient client = new(TeamsLine.Sockets()) { Timeout = TimeSpan.FromSeconds(10) };

    public HttpClient GetHttpClient() => client;

    public void Dispose() => client.Dispose();
}

namespace Bot.Teams.Edge;

/// <summary>
/// The line to Teams: refusals, retries, pace, token, sockets, built once. The SDK makes and disposes an HttpClient for every turn;
/// here each is a thin shell over the same line.
/// </summary>
internal sealed class TeamsLine(HttpMessageHandler line) : IHttpClientFactory
{
    // The retry budget ends a call. The SDK adds its own name to every client's user agent.
    public HttpClient CreateClient(string name) => new(line, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Puts <paramref name="handlers"/> before <paramref name="end"/>, the first of them outermost.</summary>
    public static HttpMessageHandler Chain(HttpMessageHandler end, params ReadOnlySpan<DelegatingHandler> handlers)
    {
        var line = end;
        for (var index = handlers.Length - 1; index >= 0; index--)
        {
            handlers[index].InnerHandler = line;
            line = handlers[index];
        }

        return line;
    }

    /// <summary>
    /// No cookies and no redirects: a redirect could carry what is sent to another host. Fresh connections see new DNS answers.
    /// </summary>
    public static SocketsHttpHandler Sockets() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
    };
}

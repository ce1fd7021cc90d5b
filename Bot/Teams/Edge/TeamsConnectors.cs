using Microsoft.Bot.Connector;

namespace Bot.Teams.Edge;

/// <summary>Connections for what the bot sends of its own accord: rounds, summaries, card updates.</summary>
public sealed class TeamsConnectors
{
    private readonly TeamsAuthentication authentication;

    internal TeamsConnectors(TeamsAuthentication authentication) => this.authentication = authentication;

    /// <summary>A client for this service URL; cheap, to be disposed. Its calls wait for their pace and are retried for minutes.</summary>
    /// <exception cref="UriFormatException">The service URL is no address.</exception>
    /// <remarks>
    /// Its calls throw <see cref="TeamsRefusedException"/> when Teams says no, and <see cref="HttpRequestException"/> when Teams cannot be
    /// reached.
    /// </remarks>
    public Task<IConnectorClient> ForAsync(string serviceUrl, CancellationToken ct) =>
        authentication.CreateConnectorFactory(Caller.Local.Identity).CreateAsync(serviceUrl, audience: null, ct);
}

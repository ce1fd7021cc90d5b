using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Newtonsoft.Json.Serialization;

namespace Bot.Teams.Edge;

/// <summary>
/// Connector clients that share one contract resolver. The SDK gives each client, so each turn, a resolver of its own, and
/// Newtonsoft then works out the whole Activity graph anew: 10 ms of CPU a turn.
/// </summary>
internal sealed class SharedContracts(ConnectorFactory inner) : ConnectorFactory
{
    public static readonly IContractResolver Resolver = new DefaultContractResolver();

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var client = await inner.CreateAsync(serviceUrl, audience, cancellationToken);
        client.SerializationSettings.ContractResolver = Resolver;
        client.DeserializationSettings.ContractResolver = Resolver;
        return client;
    }
}

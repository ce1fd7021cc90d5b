using Microsoft.Bot.Builder.Integration.AspNet.Core;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Bot.Teams.Edge;

/// <summary>
/// The SDK's authentication, used for its connector clients only: it is given no app id, so its clients carry no credentials
/// and our own line adds the token. Who may call the bot is decided before the SDK is asked (<see cref="MessagesEndpoint"/>).
/// </summary>
internal sealed class TeamsAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication sdk;
    private readonly SharedContracts posts;

    /// <param name="turnLine">The line for replies inside a turn.</param>
    /// <param name="postLine">The line for what the bot sends of its own accord.</param>
    public TeamsAuthentication(IHttpClientFactory turnLine, IHttpClientFactory postLine)
    {
        sdk = WithoutAppId(turnLine);
        Turns = new SharedContracts(sdk.CreateConnectorFactory(Caller.Local.Identity));
        posts = new SharedContracts(WithoutAppId(postLine).CreateConnectorFactory(Caller.Local.Identity));
    }

    /// <summary>Makes the client of one turn.</summary>
    public ConnectorFactory Turns { get; }

    /// <summary>Makes clients for everything that happens outside a turn.</summary>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => posts;

    /// <summary>Nobody signs in to anything through this bot; the SDK wants a client all the same.</summary>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        sdk.CreateUserTokenClientAsync(Caller.Local.Identity, cancellationToken);

    /// <summary>Never: this door has its own lock, and a second one that opens for everybody must not stand beside it.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException();

    /// <inheritdoc cref="AuthenticateRequestAsync"/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException();

    private static ConfigurationBotFrameworkAuthentication WithoutAppId(IHttpClientFactory line) =>
        new(new ConfigurationBuilder().Build(), httpClientFactory: line);
}

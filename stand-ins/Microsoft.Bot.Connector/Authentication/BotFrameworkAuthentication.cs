using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who may call the bot, and with what the bot calls back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The caller is not let in.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <exception cref="UnauthorizedAccessException">The caller is not let in.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}

public class AuthenticateRequestResult
{
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}

public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}

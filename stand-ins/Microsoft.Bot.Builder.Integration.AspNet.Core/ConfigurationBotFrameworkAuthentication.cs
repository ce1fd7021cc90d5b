using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as the configuration says. The stand-in knows one configuration, the empty one: nobody is asked for a token,
/// and connector clients speak without credentials over the given factory's default client.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly IHttpClientFactory _httpClientFactory;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        if (!string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
            throw new NotSupportedException("The stand-in knows no credentials; build with -p:StandIns=false to use them.");
        _httpClientFactory = httpClientFactory;
        _ = logger;
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var identity = Anonymous(authHeader);
        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = GetOriginatingAudience(),
            ConnectorFactory = CreateConnectorFactory(identity),
        });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException();

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new PlainConnectorFactory(_httpClientFactory);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoUserTokens());

    public override string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>A token that comes all the same is refused: the official class would examine it over the network.</summary>
    private static ClaimsIdentity Anonymous(string authHeader) =>
        string.IsNullOrWhiteSpace(authHeader)
            ? new ClaimsIdentity(new List<Claim>(), AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException();

    private sealed class PlainConnectorFactory(IHttpClientFactory httpClientFactory) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var http = httpClientFactory?.CreateClient() ?? new HttpClient();
            http.DefaultRequestHeaders.ExpectContinue = false;
            return Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl), http));
        }
    }

    private sealed class NoUserTokens : UserTokenClient;
}

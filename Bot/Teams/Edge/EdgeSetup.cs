using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.Protocols;

namespace Bot.Teams.Edge;

/// <summary>
/// Puts the edge into a host that has a <see cref="TimeProvider"/>, an <see cref="IBot"/> (one for all turns) and, if it likes,
/// a <see cref="TurnFault"/>.
/// </summary>
public static class EdgeSetup
{
    public static IServiceCollection AddTeamsEdge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TeamsOptions.Read(configuration));
        services.AddHostedService<EdgeStart>();
        AddInbound(services);
        AddOutbound(services);

        services.AddSingleton(provider => new TeamsAdapter(
            provider.GetRequiredService<TeamsAuthentication>(),
            provider.GetRequiredService<IBot>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<TurnFault>()));
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    public static IEndpointConventionBuilder MapTeamsEdge(this WebApplication app) =>
        app.MapPost("/api/messages", (RequestDelegate)app.Services.GetRequiredService<MessagesEndpoint>().HandleAsync);

    private static void AddInbound(IServiceCollection services)
    {
        services.AddSingleton<IDocumentRetriever>(provider => new HttpDocumentRetriever(new HttpClient(TeamsLine.Sockets()))
        {
            RequireHttps = !ListenAddresses.IsLoopback(provider.GetRequiredService<TeamsOptions>().OpenIdMetadata),
        });
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<InboundTokens>();
        services.AddSingleton<Callers>();
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton<ActivityCheck>();
    }

    private static void AddOutbound(IServiceCollection services)
    {
        services.TryAddSingleton<IMsalHttpClientFactory, MsalHttp>();
        services.AddSingleton<OutboundTokens>();
        services.AddSingleton<SendPaces>();
        services.AddSingleton(Authentication);
        services.AddSingleton(provider => new TeamsConnectors(provider.GetRequiredService<TeamsAuthentication>()));
    }

    /// <summary>Two lines over the same sockets and the same token: a hasty one for turns, a patient and paced one for posts.</summary>
    private static TeamsAuthentication Authentication(IServiceProvider provider)
    {
        var bearer = TeamsLine.Chain(TeamsLine.Sockets(), ActivatorUtilities.CreateInstance<BearerHandler>(provider));
        var turns = TeamsLine.Chain(bearer, new ErrorHandler(), Retry(RetryBudget.Turn));
        var throttle = new ThrottleHandler(provider.GetRequiredService<SendPaces>());
        var posts = TeamsLine.Chain(bearer, new ErrorHandler(), throttle, Retry(RetryBudget.Post));
        return new TeamsAuthentication(new TeamsLine(turns), new TeamsLine(posts));

        RetryHandler Retry(RetryBudget budget) => ActivatorUtilities.CreateInstance<RetryHandler>(provider, budget);
    }
}

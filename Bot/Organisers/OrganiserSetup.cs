using Bot.Dialogs.PopUps;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bot.Organisers;

public static class OrganiserSetup
{
    public static IServiceCollection AddOrganisers(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = configuration.GetSection("Organisers").Get<OrganiserOptions>() ?? new();
        var appId = configuration["MicrosoftAppId"] ?? "";
        var metadata = options.OpenIdMetadata.Length > 0
            ? options.OpenIdMetadata
            : $"https://login.microsoftonline.com/{configuration["MicrosoftAppTenantId"]}/v2.0/.well-known/openid-configuration";
        var anyoneHere = environment.IsDevelopment() && appId.Length == 0 && options.ObjectIds.Count == 0;

        return services
            .AddSingleton(new OrganiserList(options.ObjectIds, anyoneHere))
            .AddSingleton(provider => new OrganiserTokens(
                provider.GetRequiredService<OrganiserList>(),
                provider.GetRequiredService<TimeProvider>(),
                appId,
                appId.Length == 0 ? null : Keys(metadata)))
            .AddSingleton<StoriesEndpoint>();
    }

    public static void MapOrganisers(this WebApplication app) =>
        app.MapGet("/api/stories", (HttpRequest request, CancellationToken cancellation) =>
            app.Services.GetRequiredService<StoriesEndpoint>().GetAsync(request, cancellation));

    private static ConfigurationManager<OpenIdConnectConfiguration> Keys(string metadata) => new(
        metadata,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !new Uri(metadata).IsLoopback });
}

using Bot.Dialogs.Screening.SecondOpinion;

namespace Bot.Screening;

internal static class SecondOpinionSetup
{
    /// <summary>Nothing at all when the installation has not asked for it: there is no line that a text could leave by.</summary>
    public static IServiceCollection AddSecondOpinion(this IServiceCollection services, IConfiguration settings)
    {
        var options = SecondOpinionOptions.Read(settings);
        if (!options.IsOn)
            return services;

        services.AddHttpClient(AzureLanguage.Line, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Sockets)
            // The factory's own loggers would write addresses and, at level Trace, the key.
            .RemoveAllLoggers();
        return services
            .AddSingleton(options)
            .AddSingleton<LanguageAccess>()
            .AddSingleton<AzureLanguage>()
            .AddSingleton<ISecondOpinion, AzureLanguageOpinion>();
    }

    /// <summary>No cookies and no redirects: a redirect could carry the text to another host. No tracing headers either.</summary>
    private static SocketsHttpHandler Sockets() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}

using Bot.Dialogs.Channels;
using Bot.Teams.Edge;
using Microsoft.Bot.Builder;

namespace Bot.Teams;

public static class TeamsSetup
{
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration) => services
        .AddTeamsEdge(configuration)
        .AddSingleton<TurnFault>(Unforeseen)
        .AddSingleton<TeamsPoster>()
        .AddSingleton<IChannelPoster>(provider => provider.GetRequiredService<TeamsPoster>())
        .AddSingleton<TurnReader>()
        .AddSingleton<TurnRouter>()
        .AddSingleton<InstallEvents>()
        .AddSingleton<ReplyWriter>()
        .AddSingleton<IBot, DialogbotHandler>();

    /// <summary>What even the turn's own border did not catch: logged like the rest, before the server logs it with its message.</summary>
    private static TurnFault Unforeseen(IServiceProvider provider) => (_, fault) =>
    {
        Log.TurnUnreadable(provider.GetRequiredService<ILogger<DialogbotHandler>>(), fault.GetType().Name, fault.StackTrace);
        return Task.CompletedTask;
    };
}

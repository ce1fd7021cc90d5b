using Bot.Dialogs.Channels;
using Bot.Teams.Edge;
using Microsoft.Bot.Builder;

namespace Bot.Teams;

public static class TeamsSetup
{
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration) => services
        .AddTeamsEdge(configuration)
        .AddSingleton<TeamsPoster>()
        .AddSingleton<IChannelPoster>(provider => provider.GetRequiredService<TeamsPoster>())
        .AddSingleton<TurnReader>()
        .AddSingleton<TurnRouter>()
        .AddSingleton<InstallEvents>()
        .AddSingleton<ReplyWriter>()
        .AddSingleton<IBot, DialogbotHandler>();
}

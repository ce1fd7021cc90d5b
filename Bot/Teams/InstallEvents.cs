using Bot.Dialogs;
using Microsoft.Bot.Schema;

namespace Bot.Teams;

/// <summary>Added, removed, renamed: the events by which Teams tells where the bot lives. They come twice and in any order.</summary>
public sealed class InstallEvents(UseCases bot)
{
    /// <returns>What to say where it happened; null when nothing is to be said.</returns>
    public async Task<Reply?> HandleAsync(Activity activity, Turn turn, CancellationToken cancellation)
    {
        if (IsRemoval(activity))
        {
            await (turn.Place.TeamId is { } team && activity.ChannelData is Newtonsoft.Json.Linq.JObject data && data["channel"] is null
                ? bot.Leave.LeaveTeamAsync(turn.Place.TenantId, team, cancellation)
                : bot.Leave.RunAsync(turn.Place.ChannelKey, cancellation));
            return null;
        }

        if (!IsAddition(activity))
            return null;
        return turn.Place.Kind is PlaceKind.Personal ? await bot.Help.GreetAsync(turn, cancellation) : await bot.Join.RunAsync(turn, cancellation);
    }

    private static bool IsAddition(Activity activity) => activity.Type is ActivityTypes.InstallationUpdate
        ? activity.Action is "add" or "add-upgrade"
        : activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true;

    private static bool IsRemoval(Activity activity) => activity.Type is ActivityTypes.InstallationUpdate
        ? activity.Action is "remove" or "remove-upgrade"
        : activity.MembersRemoved?.Any(member => member.Id == activity.Recipient?.Id) == true
          || (activity.ChannelData as Newtonsoft.Json.Linq.JObject)?["eventType"]?.ToString() is "channelDeleted" or "teamDeleted";
}

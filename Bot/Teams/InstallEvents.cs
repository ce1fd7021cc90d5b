using Bot.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Bot.Teams;

/// <summary>Added and removed: the events by which Teams tells where the bot lives. They come twice and in any order.</summary>
public sealed class InstallEvents(UseCases bot)
{
    private const string ChannelDeleted = "channelDeleted";

    /// <returns>What to say where it happened; null when nothing is to be said.</returns>
    public async Task<Reply?> HandleAsync(Activity activity, Turn turn, CancellationToken cancellation)
    {
        if (IsRemoval(activity))
        {
            // An app is removed from a whole team, whichever of its channels the event names.
            await (turn.Place.TeamId is { } team && EventOf(activity) != ChannelDeleted
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
          || EventOf(activity) is ChannelDeleted or "teamDeleted";

    private static string? EventOf(Activity activity) => (activity.ChannelData as JObject)?["eventType"]?.ToString();
}

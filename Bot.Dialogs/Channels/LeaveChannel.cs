namespace Bot.Dialogs.Channels;

/// <summary>The bot is removed, or Teams says that it may no longer write: the channel rests, and nothing of it is lost.</summary>
public sealed class LeaveChannel(ChannelDocuments channels)
{
    public Task RunAsync(ChannelKey key, CancellationToken cancellation) =>
        channels.ChangeAsync(key, was => was.IsActive ? was with { IsActive = false } : null, cancellation);

    /// <summary>The whole team removed the bot: all its channels rest.</summary>
    public async Task LeaveTeamAsync(string tenantId, string teamId, CancellationToken cancellation)
    {
        await foreach (var channel in channels.AllAsync(cancellation))
        {
            if (channel.TenantId == tenantId && channel.TeamId == teamId)
                await RunAsync(channel.Key, cancellation);
        }
    }
}

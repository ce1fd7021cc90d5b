namespace Bot.Dialogs.Channels;

/// <summary>The bot is removed, or Teams says that it may no longer write: the channel rests, and nothing of it is lost.</summary>
public sealed class LeaveChannel(ChannelDocuments channels, IChannelPoster poster)
{
    public Task RunAsync(ChannelKey key, CancellationToken cancellation) =>
        channels.ChangeAsync(key, was => was.IsActive ? was with { IsActive = false } : null, cancellation);

    /// <summary>Teams has shut the bot out: the channel rests, and its leaders are told in private where that is possible.</summary>
    public async Task ShutOutAsync(Channel channel, CancellationToken cancellation)
    {
        await RunAsync(channel.Key, cancellation);
        var sentence = Texts.Danish["err.shutOut"];
        foreach (var leader in channel.Leaders)
        {
            try
            {
                await poster.SendToPersonAsync(channel, leader.TeamsId, SentenceCard.For(sentence, Texts.Danish), sentence, cancellation);
            }
            catch (Exception fault) when (fault is HttpRequestException or ChannelUnreachableException)
            {
                // A leader who has blocked the bot as well is out of reach, and knows.
            }
        }
    }

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

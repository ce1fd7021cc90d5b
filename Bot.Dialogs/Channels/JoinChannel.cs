using NodaTime;

namespace Bot.Dialogs.Channels;

/// <summary>
/// The bot is added to a channel: remember it, make the person who added it its leader, welcome the channel once.
/// Teams and its emulator repeat the event, so doing it again changes nothing.
/// </summary>
public sealed class JoinChannel(ChannelDocuments channels, IChannelPoster poster, IClock clock)
{
    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Place.Kind is PlaceKind.PrivateChannel)
            return new Reply.Say(turn.Texts["welcome.private"]);
        if (!turn.Place.IsTeamPlace)
            return new Reply.Done();

        var channel = await RememberAsync(turn, cancellation);
        if (!channel.IsWelcomed)
            await WelcomeAsync(channel, cancellation);
        return new Reply.Done();
    }

    /// <summary>
    /// Somebody speaks to the bot. Teams tells of an installation in a team's first channel only, so this may be how the bot meets
    /// another one; and Teams may have moved a known channel to a new service address.
    /// </summary>
    public async Task MeetAsync(Turn turn, CancellationToken cancellation)
    {
        var place = turn.Place;
        if (!place.IsTeamPlace)
            return;

        var known = await channels.ChangeAsync(
            place.ChannelKey, was => was.ServiceUrl == place.ServiceUrl ? null : was with { ServiceUrl = place.ServiceUrl }, cancellation);
        if (known is null)
            await channels.CreateAsync(NewAt(place, await LeadersOfTeamAsync(turn, cancellation)) with { IsWelcomed = true }, cancellation);
    }

    /// <summary>Whoever leads the team's other channels leads this one; with none known, the one who speaks first does.</summary>
    private async Task<IReadOnlyList<Leader>> LeadersOfTeamAsync(Turn turn, CancellationToken cancellation)
    {
        var leaders = new Dictionary<AuthorKey, Leader>();
        await foreach (var channel in channels.AllAsync(cancellation))
        {
            if (channel.TenantId == turn.Place.TenantId && channel.TeamId is { } team && team == turn.Place.TeamId)
            {
                foreach (var leader in channel.Leaders)
                    leaders.TryAdd(leader.Key, leader);
            }
        }

        return leaders.Count > 0 ? [.. leaders.Values] : [new(turn.Sender.Key, turn.Sender.TeamsId)];
    }

    private Channel NewAt(Place place, IReadOnlyList<Leader> leaders) => new()
    {
        Key = place.ChannelKey,
        TenantId = place.TenantId,
        ConversationId = place.ConversationId,
        Kind = place.Kind,
        TeamId = place.TeamId,
        ServiceUrl = place.ServiceUrl,
        BotId = place.BotId,
        Leaders = leaders,
        ActiveSince = clock.GetCurrentInstant(),
    };

    private async Task<Channel> RememberAsync(Turn turn, CancellationToken cancellation)
    {
        var (place, now) = (turn.Place, clock.GetCurrentInstant());
        var installer = new Leader(turn.Sender.Key, turn.Sender.TeamsId);
        var joined = NewAt(place, [installer]);
        if (await channels.CreateAsync(joined, cancellation))
            return joined;

        var known = await channels.ChangeAsync(
            joined.Key,
            was => was.IsActive && was.ServiceUrl == place.ServiceUrl ? null : Rejoined(was, installer, place, now),
            cancellation);
        return known ?? joined;
    }

    /// <summary>Back after a removal: settings and leaders stand, whoever adds the bot again leads as well.</summary>
    private static Channel Rejoined(Channel was, Leader installer, Place place, Instant now) => was with
    {
        ServiceUrl = place.ServiceUrl,
        BotId = place.BotId,
        IsActive = true,
        IsWelcomed = was.IsActive && was.IsWelcomed,
        ActiveSince = was.IsActive ? was.ActiveSince : now,
        Leaders = was.IsActive || was.IsLedBy(installer.Key) ? was.Leaders : [.. was.Leaders, installer],
    };

    private async Task WelcomeAsync(Channel channel, CancellationToken cancellation)
    {
        var texts = Texts.Danish;
        // Marked first: a second event that arrives while the card is on its way must not post another one.
        var mine = false;
        await channels.ChangeAsync(channel.Key, was => (mine = !was.IsWelcomed) ? was with { IsWelcomed = true } : null, cancellation);
        if (!mine)
            return;

        try
        {
            await poster.StartThreadAsync(channel, WelcomeCard.For(channel, texts), texts["welcome.title"], cancellation);
        }
        catch
        {
            await channels.ChangeAsync(channel.Key, was => was with { IsWelcomed = false }, CancellationToken.None);
            throw;
        }
    }
}

using NodaTime;
using NodaTime.Text;

namespace Bot.Dialogs.Channels;

/// <summary>A leader lets the weekly question rest until a day. The pause ends by itself, so that nobody has to remember it.</summary>
public sealed class PauseChannel(ChannelDocuments channels, SetUpChannel setUp, IClock clock)
{
    /// <summary>A longer rest is better ended by taking the bot out of the channel (domain.md row 23: one to eight weeks).</summary>
    private const int MostWeeks = 8;

    /// <summary>The typed command “pause”: a button, because only a dialog is seen by the leader alone.</summary>
    public async Task<Reply> OfferAsync(Turn turn, CancellationToken cancellation) =>
        await channels.FindAsync(turn.Place.ChannelKey, cancellation) is not { Value: var channel } ? new Reply.Say(turn.Texts["err.where"])
        : channel.IsLedBy(turn.Sender.Key) ? new Reply.Post(PauseCard.Offer(channel.Key, turn.Texts))
        : SetUpChannel.NotLeader(turn.Texts);

    public Task<Reply> OpenAsync(Turn turn, CancellationToken cancellation) => AsLeaderAsync(
        turn,
        channel => Task.FromResult<Reply>(Page(turn, channel.Key, channel.PausedUntil > Today(channel) ? LocalDatePattern.Iso.Format(channel.PausedUntil.Value) : "", IsPaused(channel), null)),
        cancellation);

    public async Task<Reply> SaveAsync(Turn turn, CancellationToken cancellation)
    {
        try
        {
            return await AsLeaderAsync(turn, channel => KeepAsync(turn, channel, cancellation), cancellation);
        }
        catch (IOException)
        {
            // A sentence alone would close the dialog, and the date with it.
            return Page(turn, KeyOf(turn), turn.Form[PauseCard.Fields.Until], turn.Form[PauseCard.Fields.IsPaused] == bool.TrueString, turn.Texts["pause.error.save"]);
        }
    }

    /// <summary>The pause ends now. What would have been asked during it is not caught up.</summary>
    public Task<Reply> EndAsync(Turn turn, CancellationToken cancellation) => AsLeaderAsync(
        turn,
        async channel =>
        {
            var now = clock.GetCurrentInstant();
            await channels.ChangeAsync(channel.Key, was => was.PausedUntil is null ? null : was with { PausedUntil = null, ActiveSince = now }, cancellation);
            setUp.TellClock();
            return new Reply.Say(turn.Texts["pause.ended"]);
        },
        cancellation);

    private async Task<Reply> KeepAsync(Turn turn, Channel channel, CancellationToken cancellation)
    {
        var (written, today) = (turn.Form[PauseCard.Fields.Until].Trim(), Today(channel));
        if (LocalDatePattern.Iso.Parse(written) is not { Success: true, Value: var until } || until <= today || until > today.PlusWeeks(MostWeeks))
            return Page(turn, channel.Key, written, IsPaused(channel), turn.Texts["pause.error"]);

        // A shorter pause must not bring back a week that the longer one had let pass.
        var now = clock.GetCurrentInstant();
        await channels.ChangeAsync(
            channel.Key,
            was => was.PausedUntil == until ? null : was with { PausedUntil = until, ActiveSince = was.PausedUntil > until ? now : was.ActiveSince },
            cancellation);
        setUp.TellClock();
        return new Reply.Say(turn.Texts.Format("pause.saved", turn.Texts.Date(until)));
    }

    private bool IsPaused(Channel channel) => channel.PausedUntil > Today(channel);

    private LocalDate Today(Channel channel) => clock.GetCurrentInstant().InZone(channel.Settings.Zone()).Date;

    private static Reply.Dialog Page(Turn turn, ChannelKey channel, string until, bool isPaused, string? fault) =>
        new(turn.Texts["pause.title"], PauseCard.For(channel, until, isPaused, fault, turn.Texts));

    private static ChannelKey KeyOf(Turn turn) => ChannelKey.FromForm(turn.Form[PauseCard.Fields.Channel]);

    private async Task<Reply> AsLeaderAsync(Turn turn, Func<Channel, Task<Reply>> act, CancellationToken cancellation) =>
        await channels.FindAsync(KeyOf(turn), cancellation) is not { Value: var channel } || channel.TenantId != turn.Place.TenantId ? new Reply.Say(turn.Texts["err.where"])
        : channel.IsLedBy(turn.Sender.Key) ? await act(channel)
        : SetUpChannel.NotLeader(turn.Texts);
}

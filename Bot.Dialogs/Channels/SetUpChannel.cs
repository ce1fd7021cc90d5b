using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Dialogs.Channels;

/// <summary>A leader chooses day, time, MED date, opening days and audience for a channel.</summary>
public sealed class SetUpChannel(ChannelDocuments channels, IClock clock)
{
    /// <summary>All channels live in Danish time until settings say otherwise.</summary>
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>Something about a channel's timetable has changed: the clock must look again.</summary>
    public event Action? Changed;

    /// <summary>The typed command: a button, because only a dialog is seen by the leader alone.</summary>
    public async Task<Reply> OfferAsync(Turn turn, CancellationToken cancellation) =>
        await channels.FindAsync(turn.Place.ChannelKey, cancellation) is not { } kept ? new Reply.Say(turn.Texts["err.where"])
        : !kept.Value.IsLedBy(turn.Sender.Key) ? NotLeader(turn.Texts)
        : new Reply.Post(WelcomeCard.OfferSetup(kept.Value, turn.Texts["setup.offer"], turn.Texts));

    public async Task<Reply> OpenAsync(Turn turn, CancellationToken cancellation)
    {
        if (await FindAsync(turn, cancellation) is not { } channel)
            return new Reply.Say(turn.Texts["err.where"]);
        if (!channel.IsLedBy(turn.Sender.Key))
            return NotLeader(turn.Texts);

        return Page(turn, channel.Key, SetupForm.Of(channel.Settings), PauseOf(channel, turn.Texts));
    }

    public async Task<Reply> SaveAsync(Turn turn, CancellationToken cancellation)
    {
        try
        {
            return await KeepAsync(turn, cancellation);
        }
        catch (IOException)
        {
            // A sentence alone would close the dialog, and what was chosen with it. It may be that nothing could even be read.
            return Page(turn, KeyOf(turn), SetupForm.Read(turn.Form, new()), pause: null, turn.Texts["setup.error.save"]);
        }
    }

    private async Task<Reply> KeepAsync(Turn turn, CancellationToken cancellation)
    {
        if (await FindAsync(turn, cancellation) is not { } channel)
            return new Reply.Say(turn.Texts["err.where"]);
        if (!channel.IsLedBy(turn.Sender.Key))
            return NotLeader(turn.Texts);

        var now = clock.GetCurrentInstant();
        var form = SetupForm.Read(turn.Form, channel.Settings);
        if (form.Settings(now.InZone(channel.Settings.Zone()).Date, turn.Texts, out var faults) is not { } settings)
            return Page(turn, channel.Key, form, PauseOf(channel, turn.Texts), [.. faults]);

        await channels.ChangeAsync(
            channel.Key, was => was.Settings == settings ? null : was with { Settings = settings, ActiveSince = now }, cancellation);
        Changed?.Invoke();
        return new Reply.Say(Receipt(settings, turn.Texts));
    }

    internal static Reply.Say NotLeader(Texts texts) =>
        new(texts.Format("err.role", texts["err.role.leader"], texts["err.role.leader.contact"]));

    /// <summary>A channel's timetable has changed in another way than by its settings.</summary>
    internal void TellClock() => Changed?.Invoke();

    private static Reply.Dialog Page(Turn turn, ChannelKey channel, SetupForm form, string? pause, params string[] faults) =>
        new(turn.Texts["setup.title"], SetupCard.For(channel, form, pause, faults, turn.Texts));

    private string? PauseOf(Channel channel, Texts texts) =>
        channel.PausedUntil is { } until && until > clock.GetCurrentInstant().InZone(channel.Settings.Zone()).Date
            ? texts.Format("setup.paused", texts.Date(until))
            : null;

    private static string Receipt(ChannelSettings settings, Texts texts)
    {
        var schedule = new WeeklySchedule { Day = settings.Day, Audience = settings.Audience };
        var when = texts.Format(RhythmOf(settings.Audience), texts.Weekday(schedule.PostingDay), Texts.Time(settings.Time));
        return settings.MedDate is { } med
            ? texts.Format("setup.saved", when, settings.OpenDays, texts.Date(med))
            : texts.Format("setup.saved.noMed", when);
    }

    private static string RhythmOf(Audience audience) => audience switch
    {
        Audience.Leader => "setup.rhythm.leaders",
        Audience.SeniorLeader => "setup.rhythm.seniorLeaders",
        _ => "setup.rhythm.week",
    };

    private static ChannelKey KeyOf(Turn turn) => ChannelKey.FromForm(turn.Form[SetupCard.Fields.Channel]);

    /// <summary>The channel that the button names, if it lies in the tenant that the request comes from.</summary>
    private async Task<Channel?> FindAsync(Turn turn, CancellationToken cancellation) =>
        await channels.FindAsync(KeyOf(turn), cancellation) is { Value: var channel }
        && channel.TenantId == turn.Place.TenantId ? channel : null;
}

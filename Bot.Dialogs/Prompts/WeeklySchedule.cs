using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Dialogs.Prompts;

/// <summary>When a channel gets its prompt. The default is Tuesday at 9.30 in Copenhagen: after Monday's pile, before the week is full.</summary>
public sealed record WeeklySchedule
{
    /// <summary>A clock that jumps over the time posts that much later; one that shows it twice posts the first time.</summary>
    private static readonly ZoneLocalMappingResolver ClockChange =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    public static readonly WeeklySchedule Default = new();

    private readonly IsoDayOfWeek day = IsoDayOfWeek.Tuesday;

    /// <summary>Monday to Friday.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies in the weekend, when nobody should be reminded of work.</exception>
    public IsoDayOfWeek Day
    {
        get => day;
        init => day = value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A prompt is posted from Monday to Friday.");
    }

    /// <summary>The day of a week without holidays.</summary>
    public IsoDayOfWeek PostingDay => CardRhythm.DayOf(Audience, Day);

    public LocalTime Time { get; init; } = new(9, 30);

    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>Whom the channel gathers: leaders are asked more seldom.</summary>
    public Audience Audience { get; init; }

    public WorkCalendar Calendar { get; init; } = WorkCalendar.Danish;

    /// <summary>A pause ends by itself: this is the first day on which a card may come again.</summary>
    public LocalDate? PausedUntil { get; init; }

    /// <summary>The day of that week's prompt: the chosen one, or the next workday after a holiday. Null when the week brings no card.</summary>
    public LocalDate? DateIn(IsoWeek week)
    {
        if (!CardRhythm.Brings(Audience, week))
            return null;
        for (var weekday = PostingDay; weekday <= IsoDayOfWeek.Friday; weekday++)
        {
            var date = week.Date(weekday);
            if (Calendar.IsWorkday(date) && CardRhythm.MayFallOn(Audience, weekday))
                return date < PausedUntil ? null : date;
        }

        return null;
    }

    /// <summary>Null when the week is skipped.</summary>
    public Instant? MomentIn(IsoWeek week) =>
        DateIn(week) is { } date ? (date + Time).InZone(Zone, ClockChange).ToInstant() : null;

    /// <summary>The first moment strictly after <paramref name="instant"/>.</summary>
    public Instant NextAfter(Instant instant)
    {
        for (var week = IsoWeek.Of(instant.InZone(Zone).Date); ; week = week.Next())
        {
            if (MomentIn(week) is { } moment && moment > instant)
                return moment;
        }
    }
}

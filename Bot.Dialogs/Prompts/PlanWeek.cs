using NodaTime;

namespace Bot.Dialogs.Prompts;

/// <summary>One week as the rotation sees it, for every channel alike.</summary>
internal sealed class PlanWeek
{
    /// <summary>Stories are gathered for so many weeks before a Pop Up.</summary>
    private const int GatheringWeeks = 8;

    /// <summary>So long after a Pop Up the last question about it is asked.</summary>
    private const int WeeksOfEcho = 6;

    private static readonly IsoWeek Beginning = new(2000, 1);

    public PlanWeek(IsoWeek week, WorkCalendar calendar)
    {
        Next = week.Next();
        Number = NumberOf(week);
        Theme = MonthThemes.Of(week);
        Month = Theme is null ? 0 : (week.Year * 12) + week.Date(IsoDayOfWeek.Thursday).Month;
        ThemeBit = MonthThemes.BitsOf(theme => theme == Theme);
        IsLight = week.Week is 7 or 8 or 42;
        IsLoose = Theme is null;
        ToPopUp = calendar.PopUps.Select(day => (int?)IsoWeek.Of(day).WeeksSince(week))
            .FirstOrDefault(weeks => weeks is >= -WeeksOfEcho and <= GatheringWeeks + 1);
        Seasons = YearSeasons.Of(week).Aggregate(0, (bits, season) => bits | (1 << (int)season))
            | (IsGathering ? 1 << (int)Season.BeforePopUp : 0)
            | (ToPopUp is < 0 ? 1 << (int)Season.AfterPopUp : 0);
    }

    public IsoWeek Next { get; }

    /// <summary>Weeks counted from a fixed Monday, so that distances are plain subtractions.</summary>
    public int Number { get; }

    /// <summary>Months counted likewise; 0 for a week that belongs to no month's theme.</summary>
    public int Month { get; }

    /// <summary>The month's theme; none around the summer's weeks off.</summary>
    public string? Theme { get; }

    /// <summary>See <see cref="Candidate.Themes"/>.</summary>
    public int ThemeBit { get; }

    /// <summary>The winter holiday lies in week 7 or week 8, the autumn's in week 42: many are away, the others are busy.</summary>
    public bool IsLight { get; }

    /// <summary>Just before and just after the summer's weeks off.</summary>
    public bool IsLoose { get; }

    /// <summary>Weeks until the Pop Up, negative after it; null far from any.</summary>
    public int? ToPopUp { get; }

    /// <summary>One bit a season.</summary>
    public int Seasons { get; }

    /// <summary>Stories are gathered for the Pop Up.</summary>
    public bool IsGathering => ToPopUp is >= 1 and <= GatheringWeeks;

    /// <summary>Only stories may be long while stories are gathered, and just before that, or two long ones would meet.</summary>
    public bool SparesTime => ToPopUp is >= 1 and <= GatheringWeeks + 1;

    public static int NumberOf(IsoWeek week) => week.WeeksSince(Beginning);
}

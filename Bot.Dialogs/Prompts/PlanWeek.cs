using NodaTime;

namespace Bot.Dialogs.Prompts;

/// <summary>One week as the rotation sees it, for every channel alike.</summary>
internal sealed class PlanWeek
{
    /// <summary>Stories are gathered for so many weeks before a Pop Up.</summary>
    private const int GatheringWeeks = 8;

    /// <summary>So long after a Pop Up it has its season.</summary>
    private const int WeeksOfEcho = 6;

    /// <summary>So long after a Pop Up the last question about it is made up for.</summary>
    private const int WeeksRemembered = 9;

    /// <summary>Which week before a Pop Up has its most significant story: the second one, or where that has no room for one the nearest before it.</summary>
    private static readonly int[] WeeksOfMostSignificant = [2, 1, 3, 4];

    private static readonly IsoWeek Beginning = new(2000, 1);

    private readonly int?[]? cardsToMostSignificant;

    public PlanWeek(IsoWeek week, WorkCalendar calendar)
    {
        Next = week.Next();
        Number = NumberOf(week);
        Theme = MonthThemes.Of(week);
        Month = Theme is null ? 0 : (week.Year * 12) + week.Date(IsoDayOfWeek.Thursday).Month;
        ThemeBit = MonthThemes.BitsOf(theme => theme == Theme);
        IsLight = IsLightWeek(week);
        IsLoose = Theme is null;
        var popUps = calendar.PopUps.Select(day => (int?)IsoWeek.Of(day).WeeksSince(week)).ToArray();
        ToPopUp = popUps.Where(weeks => weeks is >= 0 and <= GatheringWeeks + 1).Min();
        SincePopUp = -popUps.Where(weeks => weeks is < 0 and >= -WeeksRemembered).Max();
        if (IsGathering)
            cardsToMostSignificant = [.. Enum.GetValues<Audience>().Select(audience => CardsFrom(week, week.Plus(ToPopUp!.Value), audience))];
        Seasons = YearSeasons.Of(week).Aggregate(0, (bits, season) => bits | (1 << (int)season))
            | (IsGathering ? 1 << (int)Season.BeforePopUp : 0)
            | (SincePopUp is <= WeeksOfEcho ? 1 << (int)Season.AfterPopUp : 0);
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

    /// <summary>Weeks until the next Pop Up; null far from any.</summary>
    public int? ToPopUp { get; }

    /// <summary>Weeks since the latest Pop Up, from 1; null long after it.</summary>
    public int? SincePopUp { get; }

    /// <summary>One bit a season.</summary>
    public int Seasons { get; }

    /// <summary>Stories are gathered for the Pop Up.</summary>
    public bool IsGathering => ToPopUp is >= 1 and <= GatheringWeeks;

    /// <summary>Only stories may be long while stories are gathered, and just before that, or two long ones would meet.</summary>
    public bool SparesTime => ToPopUp is >= 1 and <= GatheringWeeks + 1;

    /// <summary>How many cards from now the audience has the one with the Pop Up's most significant story; null when that has passed.</summary>
    public int? CardsToMostSignificant(Audience audience) => cardsToMostSignificant?[(int)audience];

    private static int? CardsFrom(IsoWeek week, IsoWeek popUp, Audience audience)
    {
        var last = popUp.Plus(-WeeksOfMostSignificant.FirstOrDefault(weeks => popUp.Plus(-weeks) is var at && CardRhythm.Brings(audience, at) && !IsLightWeek(at), WeeksOfMostSignificant[0]));
        return last < week ? null : Enumerable.Range(1, last.WeeksSince(week)).Count(weeks => CardRhythm.Brings(audience, week.Plus(weeks)));
    }

    private static bool IsLightWeek(IsoWeek week) => week.Week is 7 or 8 or 42;

    public static int NumberOf(IsoWeek week) => week.WeeksSince(Beginning);
}

using NodaTime;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// Which seasons a week belongs to, by its number. A Pop Up's own two seasons follow that Pop Up's date and are not of the year,
/// so no week has them here.
/// </summary>
internal static class YearSeasons
{
    public static IReadOnlySet<Season> Of(IsoWeek week)
    {
        var seasons = new HashSet<Season>();
        if (ByNumber(week.Week) is { } season)
            seasons.Add(season);
        if (IsMonthEnd(week))
            seasons.Add(Season.MonthEnd);
        return seasons;
    }

    private static Season? ByNumber(int week) => week switch
    {
        <= 5 => Season.NewYear,
        >= 10 and <= 21 => Season.Spring,
        >= 22 and <= 27 => Season.BeforeSummer,
        >= 31 and <= 36 => Season.AfterSummer,
        >= 37 and <= 47 => Season.Autumn,
        >= 48 and <= 51 => Season.Christmas,
        _ => null,
    };

    /// <summary>A week belongs to the month that holds its Thursday, as an ISO week belongs to its year.</summary>
    private static bool IsMonthEnd(IsoWeek week) =>
        week.Date(IsoDayOfWeek.Thursday).Month != week.Next().Date(IsoDayOfWeek.Thursday).Month;
}

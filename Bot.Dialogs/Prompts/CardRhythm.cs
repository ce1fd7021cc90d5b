using NodaTime;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// Which weeks bring a card to whom: a team gets one each week, leaders every other, senior leaders one a month in a week that is
/// not the leaders'. Leaders' cards keep away from Tuesday, the teams' usual day, so that nobody gets two cards on one day.
/// </summary>
internal static class CardRhythm
{
    /// <summary>Counted in weeks from a fixed Monday: a week's number would skip a beat at each week 53.</summary>
    private static readonly IsoWeek Beginning = new(2024, 1);

    public static bool Brings(Audience audience, IsoWeek week) => !DanishCalendar.IsWeekOff(week) && audience switch
    {
        Audience.Leader => IsLeadersWeek(week),
        Audience.SeniorLeader => IsSeniorLeadersWeek(week),
        _ => true,
    };

    public static IsoDayOfWeek DayOf(Audience audience, IsoDayOfWeek chosen) =>
        MayFallOn(audience, chosen) ? chosen : IsoDayOfWeek.Thursday;

    /// <summary>Holds for a card that a holiday moves as well.</summary>
    public static bool MayFallOn(Audience audience, IsoDayOfWeek day) =>
        audience is not (Audience.Leader or Audience.SeniorLeader) || day != IsoDayOfWeek.Tuesday;

    private static bool IsLeadersWeek(IsoWeek week) => week.WeeksSince(Beginning) % 2 == 0;

    private static bool IsSeniorLeadersWeek(IsoWeek week)
    {
        if (IsLeadersWeek(week))
            return false;
        for (var earlier = week.Plus(-2); MonthOf(earlier) == MonthOf(week); earlier = earlier.Plus(-2))
        {
            if (!DanishCalendar.IsWeekOff(earlier))
                return false;
        }

        return true;
    }

    private static int MonthOf(IsoWeek week) => week.Date(IsoDayOfWeek.Thursday).Month;
}

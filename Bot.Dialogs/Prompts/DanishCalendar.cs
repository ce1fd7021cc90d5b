using NodaTime;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// The Danish working year. Store bededag is a workday since 2024 (lov nr. 214 af 06/03/2023).
/// Grundlovsdag, 24 and 31 December are agreed locally and count as workdays here.
/// </summary>
public static class DanishCalendar
{
    public static bool IsHoliday(LocalDate date)
    {
        if (date is { Month: 1, Day: 1 } or { Month: 12, Day: 25 or 26 })
            return true;

        return Period.DaysBetween(EasterSunday(date.Year), date) switch
        {
            -3 => true, // skærtorsdag
            -2 => true, // langfredag
            0 or 1 => true, // påskedag, 2. påskedag
            39 => true, // Kristi himmelfartsdag
            49 or 50 => true, // pinsedag, 2. pinsedag
            26 => date.Year < 2024, // store bededag
            _ => false,
        };
    }

    public static bool IsWorkday(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(date);

    /// <summary>
    /// Weeks in which the bot keeps quiet: the summer's 28 to 30, the week that ends with Easter Sunday, and two at Christmas,
    /// week 52 and the one after it. That one is week 1, except that a year with a week 53 has it there: 28 December 2026
    /// to 3 January 2027 is 2026-W53, and by week 1 people are back at work.
    /// </summary>
    public static bool IsWeekOff(IsoWeek week) => week.Week switch
    {
        >= 28 and <= 30 or 52 => true,
        1 or 53 => week.Previous().Week == 52,
        >= 12 and <= 17 => week == IsoWeek.Of(EasterSunday(week.Year)), // 22 March to 25 April
        _ => false,
    };

    /// <summary>The Gregorian computus in the anonymous form that Nature printed in 1876.</summary>
    public static LocalDate EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - moonCorrection + 15) % 30;
        var (leapYears, leapRest) = Math.DivRem(yearOfCentury, 4);
        var toSunday = (32 + (2 * centuryRest) + (2 * leapYears) - epact - leapRest) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * late) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }
}

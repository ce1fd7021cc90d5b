using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>The ways to write a date: 3/4-1987, 3.4.87, 030487, 03041987, 1987-04-03, 3. april 1987, den 3. april, July 4, 1985.</summary>
internal static class DateShape
{
    private const int Months = 12;
    private const int Days = 31;

    private static readonly WordSet EnglishMonths = WordSet.Of("january february march april may june july august september october november december");
    private static readonly WordSet OrdinalEndings = new("st", "nd", "rd", "th");

    /// <summary>The last token of the date that begins with these groups, or -1.</summary>
    public static int LastToken(in Passage passage, in DigitGroups groups, out bool isFull)
    {
        isFull = true;
        var value = passage.Value(groups.Token(0));
        switch (groups.Length(0))
        {
            case 6:
                return IsDay(value / 10000) || IsDay(value % 100) ? groups.Token(0) : -1;
            case 8:
                return IsDay(value / 1000000) || IsDay(value % 100) ? groups.Token(0) : -1;
            case 4:
                return IsYear(value) && IsMonth(passage, groups, 1) && IsDay(passage, groups, 2) ? groups.Token(2) : -1;
            case 1 or 2 when IsDay(value):
                return OfDay(passage, groups, out isFull);
            default:
                return -1;
        }
    }

    /// <summary>"July 4, 1985": the month before the day, as in English; otherwise the day itself.</summary>
    public static int FirstToken(in Passage passage, int day) => passage.Tokens[day].Length <= 2 && IsEnglishMonth(passage, day - 1) ? day - 1 : day;

    private static int OfDay(in Passage passage, in DigitGroups groups, out bool isFull)
    {
        isFull = false;
        if (IsMonth(passage, groups, 1) && groups.Before(1) != GroupSeparator.None)
        {
            isFull = groups.Length(2) == 2 || (groups.Length(2) == 4 && IsYear(passage.Value(groups.Token(2))));
            var beforeYear = isFull ? -1 : YearAfter(passage, groups.Token(1));
            if (beforeYear < 0)
                return groups.Before(1) == GroupSeparator.Space && !isFull ? -1 : groups.Token(isFull ? 2 : 1);
            isFull = true;
            return beforeYear;
        }

        var month = MonthAfter(passage, groups.Token(0));
        if (month < 0)
            return -1;
        var year = YearAfter(passage, month);
        isFull = year >= 0;
        return isFull ? year : month;
    }

    /// <summary>"3. april", "3 april", "3rd of July"; in "July 4" the day stands for it. -1 where there is none.</summary>
    private static int MonthAfter(in Passage passage, int day)
    {
        var behind = OrdinalEndings.Has(passage, day + 1) && passage.IsTight(day + 1) ? day + 1 : day;
        if (IsEnglishMonth(passage, day - 1))
            return behind;
        var month = passage.IsSign(behind + 1, ".-") || (passage.IsWord(behind + 1) && passage.Word(behind + 1) is "of") ? behind + 2 : behind + 1;
        return passage.Is(month, WordTraits.Month) || IsEnglishMonth(passage, month) ? month : -1;
    }

    private static bool IsEnglishMonth(in Passage passage, int i) => EnglishMonths.Has(passage, i) && passage.Tokens[i].Casing != Casing.Lower;

    /// <summary>" 1987", "-87", ". 1987", ", 1987", " '87", " i 1987" behind day and month.</summary>
    private static int YearAfter(in Passage passage, int last)
    {
        var year = last + 1;
        for (var signs = 0; signs < 2 && passage.IsSign(year, ".,-–'’/"); signs++)
            year++;
        if (passage.IsWord(year) && passage.Word(year) is "i")
            year++;
        return passage.IsNumber(year) && (passage.Tokens[year].Length == 4 ? IsYear(passage.Value(year)) : passage.Tokens[year].Length == 2 && IsShortYear(passage, year, last))
            ? year
            : -1;
    }

    /// <summary>"3. april 87", "3/4 '87", but not "3/4, 12 gæster" or "3. maj 14.30".</summary>
    private static bool IsShortYear(in Passage passage, int year, int last) =>
        !Nearby.CountsSomething(passage, year) && !passage.IsSign(last + 1, ',')
        && !(passage.IsSign(year + 1, ".:") && passage.IsTight(year + 2) && passage.IsNumber(year + 2));

    private static bool IsMonth(in Passage passage, in DigitGroups groups, int group) =>
        groups.Length(group) is 1 or 2 && passage.Value(groups.Token(group)) is >= 1 and <= Months;

    private static bool IsDay(in Passage passage, in DigitGroups groups, int group) =>
        groups.Length(group) is 1 or 2 && IsDay(passage.Value(groups.Token(group)));

    private static bool IsDay(int value) => value is >= 1 and <= Days;

    private static bool IsYear(int value) => value is >= 1880 and < 2050;
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// The Danish personal number, DDMMYY-SSSS, in every spelling: dash, en dash, full stop, space or nothing, also with the
/// year in full. Days 61 to 91 are replacement numbers. Source: cpr.dk, "Opbygning af CPR-nummeret", "Personnumre uden
/// kontrolciffer" and "Erstatningspersonnummer i eksterne systemer". Numbers without modulus 11 are valid since 2007 and
/// people mistype, so neither modulus nor calendar ever lets a plausible number through.
/// </summary>
internal static class CprRule
{
    private const int Digits = 10;
    private const int DigitsWithFullYear = 12;
    private const int DateDigits = 6;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i))
                continue;
            var groups = DigitGroups.From(passage, i);
            var used = GroupsOfCpr(passage, groups);
            if (used > 0)
                found.Add(FindingKind.Cpr, passage.Tokens[i].Start, passage.Tokens[groups.Token(used - 1)].End);
        }
    }

    /// <summary>How many of the groups make up a CPR number, 0 for none.</summary>
    private static int GroupsOfCpr(in Passage passage, in DigitGroups groups)
    {
        // With a dash in just this place there is no need to ask whether the day exists.
        if (groups.Begin(6, 4) && groups.Before(1) == GroupSeparator.Dash)
            return 2;
        for (var used = 1; used <= groups.Count && groups.DigitsIn(used) <= DigitsWithFullYear; used++)
            if (HasShape(passage, groups, used) && StartsWithDayAndMonth(passage, groups))
                return used;
        return 0;
    }

    private static bool HasShape(in Passage passage, in DigitGroups groups, int used)
    {
        var digits = groups.DigitsIn(used);
        if (digits == Digits)
            return used == 1 || groups.Length(0) == Digits - 4 || EndsDateAt(groups, used, DateDigits);
        return digits == DigitsWithFullYear && EndsDateAt(groups, used, DateDigits + 2) && CenturyIsPlausible(passage, groups);
    }

    /// <summary>A group ends just where the date does, as it does when people write a number in parts.</summary>
    private static bool EndsDateAt(in DigitGroups groups, int used, int dateDigits)
    {
        for (var first = 1; first < used; first++)
            if (groups.DigitsIn(first) == dateDigits)
                return true;
        return false;
    }

    private static bool StartsWithDayAndMonth(in Passage passage, in DigitGroups groups)
    {
        Span<int> digits = stackalloc int[4];
        if (groups.CopyDigits(passage, groups.Count, digits) < digits.Length)
            return false;
        var day = (10 * digits[0]) + digits[1];
        var month = (10 * digits[2]) + digits[3];
        return day is (>= 1 and <= 31) or (>= 61 and <= 91) && month is >= 1 and <= 12;
    }

    private static bool CenturyIsPlausible(in Passage passage, in DigitGroups groups)
    {
        Span<int> digits = stackalloc int[DateDigits];
        groups.CopyDigits(passage, groups.Count, digits);
        return ((10 * digits[4]) + digits[5]) is >= 18 and <= 20;
    }
}

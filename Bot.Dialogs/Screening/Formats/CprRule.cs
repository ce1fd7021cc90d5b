using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// The Danish personal number, DDMMYY-SSSS, in every spelling: dash, en dash, full stop, space or nothing, also with the
/// year in full. Days 61 to 91 are replacement numbers. Source: cpr.dk, "Opbygning af CPR-nummeret", "Personnumre uden
/// kontrolciffer" and "Erstatningspersonnummer i eksterne systemer". Numbers without modulus 11 are valid since 2007 and
/// people mistype, so modulus never lets a plausible number through; nor does the calendar beside a word such as "cpr".
/// </summary>
internal static class CprRule
{
    private const int Digits = 10;
    private const int DigitsWithFullYear = 12;
    private const int DateDigits = 6;
    private const int SerialDigits = 4;
    private const int Reach = 6;

    public static readonly WordSet Words = WordSet.Of(
        """
        cpr cprnr cprnummer cprnummeret cprnummre cprnumre cprno personnr personnummer personnummeret personnumre erstatningscpr
        erstatningspersonnummer ecpr fødselsnummer cpnr
        """);

    /// <summary>What has numbers of ten digits; before any other word a personal number stays one.</summary>
    private static readonly WordSet TenDigitThings = WordSet.Of(
        """
        p pnr pnummer ordre ordrenr ordrenummer ordren kundeordre faktura fakturanr fakturanummer bestilling bestillingsnr bestillingsnummer
        rekvisition rekvisitionsnr rekvisitionsnummer varenr varenummer serienr serienummer isbn ean eannr gtin pakkenr pakkenummer
        sporingsnummer følgeseddel matrikelnr projektnr lagernr
        """);

    private static readonly WordSet Times = new("kl", "klokken");

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        if (groups.Digits < DateDigits || IsInLongRun(groups))
            return -1;
        var last = LastToken(passage, groups);
        if (last < 0 && groups.GoesOnBelow)
            last = LastTokenBelow(passage, DigitGroups.AcrossLines(passage, groups.Token(0)));
        if (last >= 0)
            found.Add(FindingKind.Cpr, passage.Tokens[groups.Token(0)].Start, passage.Tokens[last].End);
        return last;
    }

    public static bool StartsWithDayAndMonth(in Passage passage, in DigitGroups groups)
    {
        Span<int> digits = stackalloc int[4];
        if (groups.CopyDigits(passage, groups.Count, digits) < digits.Length)
            return false;
        var day = (10 * digits[0]) + digits[1];
        var month = (10 * digits[2]) + digits[3];
        return day is (>= 1 and <= 31) or (>= 61 and <= 91) && month is >= 1 and <= 12;
    }

    /// <summary>Single digits without end, "4 4 4 4": nobody's number, and quick to pass by.</summary>
    private static bool IsInLongRun(in DigitGroups groups) => groups.Count == DigitGroups.Most && groups.Digits == DigitGroups.Most;

    private static int LastToken(in Passage passage, in DigitGroups groups)
    {
        if (IsShortDateWithLastFour(passage, groups))
            return groups.Token(3);
        var used = GroupsOfCpr(passage, groups);
        if (used > 0 && IsMeantAsCpr(passage, groups, used, StartsWithDayAndMonth(passage, groups)))
            return groups.Token(used - 1);
        return IsNamed(passage, groups) ? LastTokenOfNamed(groups) : -1;
    }

    /// <summary>"12/5-49 - 4471": the date as people write dates, and the last four digits, which are no year.</summary>
    private static bool IsShortDateWithLastFour(in Passage passage, in DigitGroups groups) =>
        groups.Count == 4 && groups.Length(3) == SerialDigits && groups.Before(3) == GroupSeparator.Dash && groups.DigitsIn(2) is 2 or 3
        && groups.Length(2) is 2 or 4 && groups.Before(1) is not (GroupSeparator.Space or GroupSeparator.None)
        && passage.Value(groups.Token(0)) is >= 1 and <= 31 && passage.Value(groups.Token(1)) is >= 1 and <= 12 && !CaseNumberRule.IsYear(passage, groups.Token(3));

    private static bool IsMeantAsCpr(in Passage passage, in DigitGroups groups, int used, bool isDate)
    {
        var number = groups.Token(0);
        var isInParts = groups.Length(0) == DateDigits && groups.Length(1) == SerialDigits && groups.Before(1) == GroupSeparator.Dash;
        if (isInParts && isDate)
            return true;
        if (IsNamed(passage, groups))
            return true;
        // With a dash in just this place there is no need to ask whether the day exists.
        return (isDate || isInParts) && !((used == 1 || isInParts) && IsNumberOfThing(passage, number))
            && (groups.Length(0) >= DateDigits || !IsTimeAndYear(passage, groups, used));
    }

    /// <summary>"kl. 10.11.12 2026": only a year at the end lets the word for a time speak.</summary>
    private static bool IsTimeAndYear(in Passage passage, in DigitGroups groups, int used) =>
        Nearby.Before(passage, groups.Token(0), Times, reach: 2) >= 0 && CaseNumberRule.IsYear(passage, groups.Token(used - 1));

    /// <summary>"P-nr. 1012345678", "ordrenr.: 0512345678": only right beside the word, and only a word for just such numbers.</summary>
    private static bool IsNumberOfThing(in Passage passage, int number) =>
        Nearby.Before(passage, number, TenDigitThings, reach: 4) >= 0
        && Nearby.Before(passage, number, WordTraits.Unit, reach: 3) < 0 && Nearby.IsNumberOfThing(passage, number, reach: 3);

    private static int GroupsOfCpr(in Passage passage, in DigitGroups groups)
    {
        var used = groups.GroupsOf(Digits);
        if (used == 1 || (used > 1 && EndsDate(groups, used, DateDigits)))
            return used;
        used = groups.GroupsOf(DigitsWithFullYear);
        return used > 1 && EndsDate(groups, used, DateDigits + 2) && YearStandsAlone(passage, groups) ? used : 0;
    }

    /// <summary>
    /// A group ends just where the date does, as it does when people write a number in parts, and the last four digits are
    /// neither a second date nor the beginning of further numbers.
    /// </summary>
    private static bool EndsDate(in DigitGroups groups, int used, int dateDigits)
    {
        var groupsOfDate = groups.GroupsOf(dateDigits);
        if (groupsOfDate == 0)
            return false;
        if (used - groupsOfDate == 1)
            return true;
        for (var i = groupsOfDate + 1; i < used; i++)
            if (groups.Before(i) is not (GroupSeparator.Space or GroupSeparator.None))
                return false;
        return groups.Count == used || groups.Before(used) != GroupSeparator.Space;
    }

    private static bool YearStandsAlone(in Passage passage, in DigitGroups groups)
    {
        var groupsOfDate = groups.GroupsOf(DateDigits + 2);
        Span<int> digits = stackalloc int[DateDigits];
        groups.CopyDigits(passage, groups.Count, digits);
        return groups.Length(groupsOfDate - 1) is 4 or >= DateDigits && ((10 * digits[4]) + digits[5]) is >= 18 and <= 20;
    }

    /// <summary>"cpr 010190-123", "personnummer 0101 9012 34": beside the word every grouping counts, and typing mistakes do too.</summary>
    private static int LastTokenOfNamed(in DigitGroups groups)
    {
        for (var used = Math.Min(groups.Count, Digits); used > 0; used--)
        {
            var digits = groups.DigitsIn(used);
            if (digits == Digits || (digits is >= Digits - 1 and <= Digits + 1 && groups.Length(0) >= DateDigits))
                return groups.Token(used - 1);
        }

        return -1;
    }

    private static bool IsNamed(in Passage passage, in DigitGroups groups) => Nearby.Before(passage, groups.Token(0), Words, Reach) >= 0;

    /// <summary>"010190-" at the end of a line and "1234" on the next.</summary>
    private static int LastTokenBelow(in Passage passage, in DigitGroups groups)
    {
        var used = groups.GroupsOf(Digits);
        return used > 1 && groups.GroupsOf(DateDigits) == used - 1
            && (groups.Before(used - 1) == GroupSeparator.Dash || IsNamed(passage, groups))
            && StartsWithDayAndMonth(passage, groups)
            ? groups.Token(used - 1)
            : -1;
    }
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Danish phone numbers: eight digits, first digit 2 to 9, in every grouping; with +45 or 0045; foreign ones with + or 00. A
/// word such as "ring" lets any first digit count; an order number, a CVR number, an amount or a count stays quiet.
/// Source: the numbering plan as told in "Telephone numbers in Denmark", Wikipedia.
/// </summary>
internal static class PhoneRule
{
    private const int Digits = 8;
    private const int Reach = 6;

    private static readonly WordSet CallingWords = WordSet.Of("mobilepay whatsapp sms telefon mobil mobilnummer telefonnummer");

    /// <summary>Units that are other words too: "23456789 min mobil", "23456789 svar udbedes".</summary>
    private static readonly WordSet NoUnits = new("min", "svar", "m", "ord", "side", "hold");

    /// <param name="passage">The text.</param>
    /// <param name="groups">The digits.</param>
    /// <param name="claimed">The last token that another format holds: numbers up to there explain themselves.</param>
    /// <param name="found">Where findings go.</param>
    public static int Find(in Passage passage, in DigitGroups groups, int claimed, ref FindingList found)
    {
        var first = groups.Token(0);
        var last = LastToken(passage, groups, claimed);
        if (last < 0)
            return PhoneExtension.FindAlone(passage, groups, ref found);
        var start = passage.IsSign(first - 1, "+＋") ? first - 1 : StartOfCountryInBrackets(passage, first);
        last = PhoneExtension.Behind(passage, last);
        found.Add(FindingKind.Phone, passage.Tokens[start].Start, passage.Tokens[last].End);
        return last;
    }

    /// <summary>"(45) 23456789".</summary>
    private static int StartOfCountryInBrackets(in Passage passage, int first) =>
        passage.IsSign(first - 1, ')') && passage.IsNumber(first - 2) && passage.Value(first - 2) == 45 && passage.IsSign(first - 3, '(') ? first - 2 : first;

    private static int LastToken(in Passage passage, in DigitGroups groups, int claimed)
    {
        if (groups.Count == 1 && passage.IsSign(groups.Token(0) + 1, ')') && IsAreaInBrackets(passage, groups.Token(0)))
            return groups.Token(0) + 4;
        var abroad = ForeignPhone.LastToken(passage, groups);
        if (abroad >= 0)
            return abroad;
        var used = groups.GroupsOf(Digits);
        if (used > 0 && IsPhone(passage, groups, used, claimed))
            return groups.Token(used - 1);
        if (used == 0 && groups.GoesOnBelow && groups.Digits < Digits)
            return LastTokenBelow(passage, DigitGroups.AcrossLines(passage, groups.Token(0)));
        return -1;
    }

    /// <summary>"(20) 30 40 50".</summary>
    private static bool IsAreaInBrackets(in Passage passage, int area) =>
        passage.IsSign(area - 1, '(') && passage.Tokens[area].Length == 2 && passage.Value(area) >= 20 && passage.IsNumber(area + 2)
        && DigitGroups.From(passage, area + 2) is { Count: 3 } rest && rest.Begin(2, 2, 2) && rest.ArePartedBy(rest.Before(1), 3)
        && !Nearby.CountsSomething(passage, area + 4);

    private static bool IsPhone(in Passage passage, in DigitGroups groups, int used, int claimed)
    {
        var first = groups.Token(0);
        var last = groups.Token(used - 1);
        var cueBefore = NearestCue(passage, first);
        if (cueBefore == WordTraits.None && (GoesOnAlike(groups, used) || IsInsideRun(passage, first, groups, used, claimed)))
            return false;
        if ((Nearby.CountsSomething(passage, last) && !NoUnits.Has(passage, last + 1)) || IsPartOfCode(passage, first) || IsDateInParts(passage, groups, used))
            return false;
        var cue = Nearby.IsAfter(passage, last, CallingWords, reach: 2) ? WordTraits.PhoneCue : cueBefore;
        if (cue == WordTraits.ThingNumberCue)
            return false;
        return cue == WordTraits.PhoneCue
            ? !IsTwoYears(passage, groups, used) && (used == 1 || groups.Before(1) != GroupSeparator.Slash || groups.Begin(2, 2, 2, 2)) && HasPlausibleParting(groups, used)
            : !NumberRow.IsRow(passage, groups, used) && LooksLikePhone(passage, groups, used);
    }

    /// <summary>"DK12345678" is a company's number for VAT, "0x80070005" a number of computers.</summary>
    private static bool IsPartOfCode(in Passage passage, int first) =>
        passage.IsWord(first - 1) && (passage.Word(first - 1) is "DK" or "dk" || (passage.Word(first - 1) is "x" or "X" && passage.IsTight(first) && passage.IsTight(first - 1)));

    /// <summary>Without a word beside it: a first digit that phones have, a grouping that they have, and no date.</summary>
    private static bool LooksLikePhone(in Passage passage, in DigitGroups groups, int used)
    {
        var first = groups.Token(0);
        if (Passage.Digit(passage.Word(first)[0]) < 2)
            return false;
        var separator = groups.Before(1);
        return used == 1
            ? !IsDateOf8Digits(passage, first)
            : groups.ArePartedBy(separator, used) && !(groups.Length(used - 1) == 3 && passage.Value(groups.Token(used - 1)) == 0) && (separator != GroupSeparator.Slash || IsInSlashedPairs(passage, groups)) && HasUsualGroups(groups, separator)
                && !IsTwoYears(passage, groups, used);
    }

    /// <summary>"30/37/90/43", but not "25/50/75/100" and its like.</summary>
    private static bool IsInSlashedPairs(in Passage passage, in DigitGroups groups) =>
        groups.Begin(2, 2, 2, 2) && groups.Count == 4 && !NumberRow.IsEven(passage, groups);

    /// <summary>12.345.678 is an amount.</summary>
    private static bool HasUsualGroups(in DigitGroups groups, GroupSeparator separator) =>
        groups.Begin(4, 4) || groups.Begin(2, 2, 2, 2) || groups.Begin(3, 3, 2)
        || ((groups.Begin(2, 3, 3) || groups.Begin(3, 2, 3) || groups.Begin(2, 6)) && separator != GroupSeparator.Dot)
        || ((groups.Begin(2, 2, 2, 1, 1) || groups.Begin(1, 1, 1, 1, 1, 1, 1, 1)) && separator == GroupSeparator.Space && groups.Digits == Digits)
        || ((groups.Begin(2, 2, 4) || groups.Begin(4, 2, 2)) && separator == GroupSeparator.Space);

    /// <summary>The numbers go on in the same way, as in a row of weeks; two whole numbers in a row are two phones.</summary>
    private static bool GoesOnAlike(in DigitGroups groups, int used) =>
        groups.Count > used && groups.Before(used) == groups.Before(1) && groups.Before(used) != GroupSeparator.None && used > 1
        && groups.Length(used) >= groups.Length(used - 1) && groups.Length(used) < Digits && !IsNextPhone(groups, used);

    private static bool IsNextPhone(in DigitGroups groups, int used)
    {
        for (var i = 0; i < used; i++)
            if (groups.Length(used + i) != groups.Length(i))
                return false;
        return true;
    }

    private static bool IsInsideRun(in Passage passage, int number, in DigitGroups groups, int used, int claimed)
    {
        var isJoined = passage.IsSign(number - 1, "-./") && passage.IsNumber(number - 2);
        // "i 2024. 2062 8734": a full stop and a space end what stood before.
        if (isJoined && passage.IsSign(number - 1, '.') && !passage.IsTight(number))
            return false;
        var before = isJoined ? number - 2 : number - 1;
        if (before <= claimed || !passage.IsNumber(before) || passage.Text[passage.Tokens[before].End..passage.Tokens[number].Start].ContainsAny('\n', '\r'))
            return false;
        return (isJoined && passage.IsTight(number)) || used == 1 ? isJoined && passage.IsTight(number) && !passage.IsSign(number - 1, '/') : passage.Tokens[before].Length == groups.Length(0);
    }

    private static WordTraits NearestCue(in Passage passage, int number)
    {
        if (Nearby.Before(passage, number, WordTraits.PhoneCue | WordTraits.ThingNumberCue, Reach) < 0)
            return WordTraits.None;
        var phone = Nearby.Before(passage, number, WordTraits.PhoneCue, Reach);
        var thing = Nearby.Before(passage, number, WordTraits.ThingNumberCue, Reach - 1);
        if (thing > phone && Nearby.IsNumberOfThing(passage, number, Reach - 1))
            return WordTraits.ThingNumberCue;
        return phone >= 0 ? WordTraits.PhoneCue : WordTraits.None;
    }

    /// <summary>Beside "ring" any grouping counts, but "10.30-12.00" is a time of day.</summary>
    private static bool HasPlausibleParting(in DigitGroups groups, int used)
    {
        if (groups.ArePartedBy(groups.Before(1), used))
            return true;
        for (var i = 1; i < used; i++)
            if (groups.Before(i) is GroupSeparator.Dot or GroupSeparator.Slash)
                return false;
        return true;
    }

    /// <summary>2024-02-12, 12.02.2024.</summary>
    private static bool IsDateInParts(in Passage passage, in DigitGroups groups, int used) =>
        used == 3 && groups.Before(1) != GroupSeparator.Space
        && ((groups.Begin(2, 2, 4) && CaseNumberRule.IsYear(passage, groups.Token(2))) || (groups.Begin(4, 2, 2) && CaseNumberRule.IsYear(passage, groups.Token(0))));

    private static bool IsDateOf8Digits(in Passage passage, int number)
    {
        var value = passage.Value(number);
        return IsDate(value / 10000, value / 100 % 100, value % 100) || IsDate(value % 10000, value / 10000 % 100, value / 1000000);
    }

    private static bool IsDate(int year, int month, int day) => year is >= 1900 and < 2050 && month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static bool IsTwoYears(in Passage passage, in DigitGroups groups, int used) =>
        used == 2 && CaseNumberRule.IsYear(passage, groups.Token(0)) && CaseNumberRule.IsYear(passage, groups.Token(1));

    /// <summary>"ring 23 45" at the end of a line and "67 89" on the next.</summary>
    private static int LastTokenBelow(in Passage passage, in DigitGroups groups)
    {
        var used = groups.GroupsOf(Digits);
        var first = groups.Token(0);
        var isCalled = used > 0 && HasUsualGroups(groups, groups.Before(1)) && groups.ArePartedBy(groups.Before(1), used)
            && Nearby.Before(passage, first, WordTraits.PhoneCue, Reach) >= 0 && NearestCue(passage, first) == WordTraits.PhoneCue;
        return isCalled ? groups.Token(used - 1) : -1;
    }
}

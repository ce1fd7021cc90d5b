using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Danish phone numbers: eight digits, first digit 2 to 9, in every grouping; with +45 or 0045; foreign ones with +. A word
/// such as "ring" lets any first digit count; an order number, a CVR number, an amount or a count stays quiet.
/// Source: the numbering plan as told in "Telephone numbers in Denmark", Wikipedia.
/// </summary>
internal static class PhoneRule
{
    private const int Digits = 8;
    private const int LongestForeign = 15;
    private const int Reach = 5;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i))
                continue;
            var groups = DigitGroups.From(passage, i);
            var used = passage.IsSign(i - 1, '+') ? GroupsOfForeign(groups) : GroupsOfDanish(passage, groups);
            if (used == 0)
                continue;
            var first = passage.IsSign(i - 1, '+') ? i - 1 : i;
            found.Add(FindingKind.Phone, passage.Tokens[first].Start, passage.Tokens[groups.Token(used - 1)].End);
            i = groups.Token(used - 1);
        }
    }

    private static int GroupsOfForeign(in DigitGroups groups)
    {
        for (var used = groups.Count; used > 0; used--)
            if (groups.DigitsIn(used) is >= Digits and <= LongestForeign)
                return used;
        return 0;
    }

    private static int GroupsOfDanish(in Passage passage, in DigitGroups groups)
    {
        if (groups.Length(0) == 12 && passage.Word(groups.Token(0)).StartsWith("0045"))
            return 1;
        var skipped = groups.Length(0) == 4 && passage.Word(groups.Token(0)) is "0045" ? 1 : 0;
        for (var used = 1 + skipped; used <= groups.Count; used++)
        {
            if (groups.DigitsIn(used) - (4 * skipped) == Digits)
                return skipped == 1 || IsPhone(passage, groups, used) ? used : 0;
        }

        return 0;
    }

    private static bool IsPhone(in Passage passage, in DigitGroups groups, int used)
    {
        var first = groups.Token(0);
        var last = groups.Token(used - 1);
        if (passage.Is(last + 1, WordTraits.Unit) || IsFollowedByDecimals(passage, last) || HasSlash(groups, used))
            return false;
        var cue = NearestCue(passage, first);
        if (cue == WordTraits.ThingNumberCue)
            return false;
        return cue == WordTraits.PhoneCue || LooksLikePhone(passage, groups, used);
    }

    /// <summary>Without a word beside it: a first digit that phones have, a grouping that they have, and no date.</summary>
    private static bool LooksLikePhone(in Passage passage, in DigitGroups groups, int used)
    {
        var first = groups.Token(0);
        if (Passage.Digit(passage.Word(first)[0]) < 2 || (used > 1 && (groups.Count != used || IsInsideRun(passage, first))))
            return false;
        return used switch
        {
            1 => !IsDateOf8Digits(passage, first),
            2 => groups.Begin(4, 4) && !(IsYear(passage, first) && IsYear(passage, groups.Token(1))),
            3 => groups.Begin(3, 3, 2),
            4 => groups.Begin(2, 2, 2, 2),
            _ => false,
        };
    }

    private static WordTraits NearestCue(in Passage passage, int number)
    {
        for (var i = number - 1; i >= 0 && i >= number - Reach; i--)
        {
            if (passage.Is(i, WordTraits.PhoneCue))
                return WordTraits.PhoneCue;
            if (passage.Is(i, WordTraits.ThingNumberCue))
                return WordTraits.ThingNumberCue;
        }

        return WordTraits.None;
    }

    private static bool IsInsideRun(in Passage passage, int number) =>
        passage.IsNumber(number - 1) || (passage.IsNumber(number - 2) && passage.IsSign(number - 1, "-./,"));

    private static bool HasSlash(in DigitGroups groups, int used)
    {
        for (var i = 1; i < used; i++)
            if (groups.Before(i) == GroupSeparator.Slash)
                return true;
        return false;
    }

    private static bool IsFollowedByDecimals(in Passage passage, int last) =>
        passage.IsSign(last + 1, ',') && passage.IsTight(last + 1) && passage.IsTight(last + 2) && passage.IsNumber(last + 2);

    private static bool IsDateOf8Digits(in Passage passage, int number) =>
        passage.Value(number) is var value && value / 10000 is >= 1900 and < 2100
        && value / 100 % 100 is >= 1 and <= 12 && value % 100 is >= 1 and <= 31;

    private static bool IsYear(in Passage passage, int i) => passage.Value(i) is >= 1900 and < 2100;
}

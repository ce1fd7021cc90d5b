using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Payment cards: 13 to 19 digits, whole, in fours or as 4-6-5, valid by Luhn (ISO/IEC 7812), or in fours beside a word such
/// as "dankort". Thirteen digits that begin with 57 are Danish EAN numbers (GS1 Denmark) unless such a word stands by.
/// </summary>
internal static class CardRule
{
    private const int Fewest = 13;
    private const int Most = 19;
    private const int Reach = 6;

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var used = GroupsOfCard(groups);
        if (groups.DigitsIn(used) is < Fewest or > Most || !IsCard(passage, groups, used))
            return -1;
        var last = groups.Token(used - 1);
        found.Add(FindingKind.Account, passage.Tokens[groups.Token(0)].Start, passage.Tokens[last].End);
        return last;
    }

    private static int GroupsOfCard(in DigitGroups groups)
    {
        if (groups.Begin(4, 4, 4, 4))
            return groups.Length(4) == 3 ? 5 : 4;
        return groups.Begin(4, 6, 5) || groups.Begin(4, 6, 4) ? 3 : 1;
    }

    private static bool IsCard(in Passage passage, in DigitGroups groups, int used)
    {
        var first = groups.Token(0);
        if (Nearby.Before(passage, first, WordTraits.AccountCue, Reach) >= 0)
            return true;
        Span<int> digits = stackalloc int[Most];
        digits = digits[..groups.CopyDigits(passage, used, digits)];
        var isEan = digits is [5, 7, ..] && digits.Length == Fewest;
        return !isEan && !Nearby.IsNumberOfThing(passage, first, Reach) && IsLuhn(digits);
    }

    private static bool IsLuhn(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)];
            sum += i % 2 == 0 ? digit : (2 * digit / 10) + (2 * digit % 10);
        }

        return sum % 10 == 0 && digits.ContainsAnyExcept(0);
    }
}

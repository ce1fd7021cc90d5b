using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Payment cards: 13 to 19 digits, whole, in fours or as 4-6-5, valid by Luhn (ISO/IEC 7812), or in fours beside a word such
/// as "dankort".
/// </summary>
internal static class CardRule
{
    private const int Fewest = 13;
    private const int Most = 19;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i))
                continue;
            var groups = DigitGroups.From(passage, i);
            var used = groups.Begin(4, 4, 4, 4) ? 4 : groups.Begin(4, 6, 5) ? 3 : 1;
            if (groups.DigitsIn(used) is < Fewest or > Most || !IsCard(passage, groups, used))
                continue;
            found.Add(FindingKind.Account, passage.Tokens[i].Start, passage.Tokens[groups.Token(used - 1)].End);
        }
    }

    private static bool IsCard(in Passage passage, in DigitGroups groups, int used)
    {
        var first = groups.Token(0);
        if (passage.HasBefore(first, WordTraits.AccountCue, reach: 4))
            return true;
        Span<int> digits = stackalloc int[Most];
        return !passage.HasBefore(first, WordTraits.ThingNumberCue, reach: 4)
            && IsLuhn(digits[..groups.CopyDigits(passage, used, digits)]);
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

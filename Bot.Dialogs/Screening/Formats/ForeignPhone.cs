using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Phone numbers that begin with a country: "+46 70 123 45 67", "0045 23456789", "+298 123456", "45 23 45 67 89"; and
/// numbers of any length right beside "tlf." or "mobil". Source: ITU-T E.164, at most fifteen digits.
/// </summary>
internal static class ForeignPhone
{
    private const int Fewest = 8;
    private const int Most = 15;
    private const int FewestNamed = 6;
    private const int FewestWithZeros = 10;
    private const int DanishWithCountry = 10;
    private const int Reach = 3;

    private static readonly WordSet PhoneWords = WordSet.Of(
        """
        tlf tlfnr tlfnummer tel telefon telefonen telefonnr telefonnummer telefonnummeret mobil mobilen mobilnr mobilnummer mobilnummeret mob
        mobiltelefon fastnet fastnetnummer phone
        """);

    /// <summary>The last token of such a number, or -1.</summary>
    public static int LastToken(in Passage passage, in DigitGroups groups)
    {
        var used = GroupsOf(passage, groups);
        if (used > 0)
            return groups.Token(used - 1);
        return passage.IsSign(groups.Token(0) - 1, "+＋") && groups.Count == 1 && groups.Length(0) <= 3 ? AfterBrackets(passage, groups.Token(0)) : -1;
    }

    /// <summary>"(+46) 70 123 45 67", "+46 (0)70 123 45 67", "+1 (415) 555-0123".</summary>
    private static int AfterBrackets(in Passage passage, int country)
    {
        var number = country + 1;
        while (number < country + 5 && (passage.IsSign(number, "()-–/") || (passage.IsNumber(number) && passage.Value(number) == 0)))
            number++;
        if (!passage.IsNumber(number))
            return -1;
        var groups = DigitGroups.From(passage, number);
        if (groups.Count == 1 && passage.IsSign(number - 1, '(') && passage.IsSign(number + 1, ')') && passage.IsNumber(number + 2))
            groups = DigitGroups.From(passage, number + 2);
        for (var used = groups.Count; used > 0; used--)
            if (groups.DigitsIn(used) is >= FewestNamed and < Most && !(used > 1 && Nearby.CountsSomething(passage, groups.Token(used - 1))))
                return groups.Token(used - 1);
        return -1;
    }

    private static int GroupsOf(in Passage passage, in DigitGroups groups)
    {
        var first = groups.Token(0);
        if (passage.IsSign(first - 1, "+＋"))
            return GroupsWithCountry(passage, groups, CountryDigits(passage, groups, skip: 0));
        var word = passage.Word(first);
        if (word.Length >= 4 && IsZero(word[0]) && IsZero(word[1]) && !IsZero(word[2]) && !Nearby.IsNumberOfThing(passage, first, Reach + 2))
            return GroupsWithCountry(passage, groups, CountryDigits(passage, groups, skip: 2));
        if (word.Length == 2 && IsZero(word[0]) && IsZero(word[1]) && groups.Length(1) is 2 or 3 && groups.Digits >= FewestWithZeros && groups.Before(1) == GroupSeparator.Space
            && !IsZero(passage.Word(groups.Token(1))[0]))
            return GroupsWithCountry(passage, groups, CountryDigits(passage, groups, skip: 2));
        if (IsDenmark(passage, groups) && groups.GroupsOf(DanishWithCountry) is var used and > 0 && IsDanish(passage, groups, used))
            return used;
        return IsNamed(passage, groups) ? GroupsOfNamed(passage, groups) : 0;
    }

    private static bool IsZero(char c) => Passage.Digit(c) == 0;

    /// <summary>How many digits a number of that country has with its country, or 0 where it varies.</summary>
    private static int CountryDigits(in Passage passage, in DigitGroups groups, int skip)
    {
        Span<int> digits = stackalloc int[5];
        digits = digits[..groups.CopyDigits(passage, groups.Count, digits)];
        var expected = digits[Math.Min(skip, digits.Length)..] switch
        {
            [4, 5, ..] or [4, 7, ..] => DanishWithCountry,
            [2, 9, 8, ..] or [2, 9, 9, ..] => 9,
            [3, 5, 4, ..] => 10,
            _ => 0,
        };
        return expected == 0 ? 0 : expected + skip;
    }

    private static int GroupsWithCountry(in Passage passage, in DigitGroups groups, int expected)
    {
        if (expected > 0 && groups.GroupsOf(expected) is var exact and > 0)
            return exact;
        for (var used = groups.Count; used > 0; used--)
            if (groups.DigitsIn(used) is >= Fewest and <= Most + 2 && !(used > 1 && Nearby.CountsSomething(passage, groups.Token(used - 1))))
                return used;
        return 0;
    }

    /// <summary>"(+45)", "(0045)": the bracket parts the country from its number, which then stands for itself.</summary>
    private static bool IsDenmark(in Passage passage, in DigitGroups groups)
    {
        var word = passage.Word(groups.Token(0));
        return Passage.Digit(word[0]) == 4 && (word.Length is 2 or DanishWithCountry) && Passage.Digit(word[1]) == 5;
    }

    private static bool IsDanish(in Passage passage, in DigitGroups groups, int used)
    {
        var isInPairs = groups.Begin(2, 2, 2, 2, 2) || groups.Begin(2, 4, 4) || groups.Begin(2, 8);
        var isCalled = Nearby.Before(passage, groups.Token(0), WordTraits.PhoneCue, Reach + 2) >= 0;
        Span<int> digits = stackalloc int[3];
        groups.CopyDigits(passage, used, digits);
        return (isCalled || (isInPairs && used == groups.Count && digits[2] >= 2)) && !Nearby.CountsSomething(passage, groups.Token(used - 1))
            && !Nearby.IsNumberOfThing(passage, groups.Token(0), Reach + 1);
    }

    private static bool IsNamed(in Passage passage, in DigitGroups groups) =>
        groups.Digits >= FewestNamed && groups.GroupsOf(Fewest) == 0
        && groups.Before(1) is not (GroupSeparator.Dot or GroupSeparator.Slash) && Nearby.Before(passage, groups.Token(0), PhoneWords, Reach) >= 0;

    private static int GroupsOfNamed(in Passage passage, in DigitGroups groups)
    {
        var used = groups.Count;
        while (used > 0 && (groups.DigitsIn(used) > Most || Nearby.CountsSomething(passage, groups.Token(used - 1))))
            used--;
        return used > 0 && groups.DigitsIn(used) >= FewestNamed && !CaseNumberRule.IsYear(passage, groups.Token(0)) ? used : 0;
    }
}

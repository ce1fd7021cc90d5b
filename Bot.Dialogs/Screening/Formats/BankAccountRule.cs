using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Danish accounts: a registration number of four digits and up to ten of account, beside a word such as "konto" or "reg.",
/// or in the full 4 + 10 form alone; with a dash also shorter. Source: financedenmark.dk on BBAN.
/// </summary>
internal static class BankAccountRule
{
    private const int Registration = 4;
    private const int LongestAccount = 10;
    private const int ShortestAccount = 5;
    private const int ShortestBesideBank = 8;
    private const int Reach = 6;

    private static readonly WordSet AccountWords = WordSet.Of(
        """
        konto kontoen kontonr kontonummer kontonummeret bankkonto bankkontoen nemkonto nemkontoen lønkonto lønkontoen budgetkonto
        opsparingskonto ktonr kto
        """);

    private static readonly WordSet RegistrationWords = WordSet.Of("reg regnr registreringsnr registreringsnummer registreringsnummeret");

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        if (groups.Digits < Registration)
            return -1;
        var last = LastToken(passage, groups);
        if (last >= 0)
            found.Add(FindingKind.Account, passage.Tokens[groups.Token(0)].Start, passage.Tokens[last].End);
        return last;
    }

    private static int LastToken(in Passage passage, in DigitGroups groups)
    {
        var first = groups.Token(0);
        if (groups.Begin(Registration, LongestAccount) || IsDashed(passage, groups))
            return Nearby.IsNumberOfThing(passage, first, reach: 3) ? -1 : groups.Token(1);
        var fewest = FewestDigits(passage, first);
        if (fewest > 0)
        {
            for (var used = groups.Count; used > 0; used--)
                if (groups.DigitsIn(used) >= fewest && groups.DigitsIn(used) <= Registration + LongestAccount)
                    return Nearby.CountsSomething(passage, groups.Token(used - 1)) ? -1 : groups.Token(used - 1);
            if (groups.GoesOnBelow && groups.Count == 1)
                return LastTokenBelow(passage, DigitGroups.AcrossLines(passage, first), fewest);
        }

        return groups.Length(0) == Registration && IsRegistration(passage, first) ? first : -1;
    }

    /// <summary>"1234-1234567": the registration number and a shorter account; but "2024-123456" is a case.</summary>
    private static bool IsDashed(in Passage passage, in DigitGroups groups) =>
        groups.Count == 2 && groups.Length(0) == Registration && groups.Length(1) is >= 7 and <= LongestAccount
        && groups.Before(1) == GroupSeparator.Dash && passage.Value(groups.Token(0)) is < 1990 or > 2039;

    /// <summary>How many digits make an account here; 0 where no word speaks for one.</summary>
    private static int FewestDigits(in Passage passage, int first)
    {
        var cue = Nearby.Before(passage, first, WordTraits.AccountCue, Reach);
        if (cue < 0)
            return 0;
        return AccountWords.Has(passage, cue) || RegistrationWords.Has(passage, cue) ? ShortestAccount : ShortestBesideBank;
    }

    /// <summary>"reg.nr. 1234", before or after the account itself.</summary>
    private static bool IsRegistration(in Passage passage, int number) => Nearby.Before(passage, number, RegistrationWords, Reach) >= 0;

    /// <summary>The registration number at the end of a line and the account on the next.</summary>
    private static int LastTokenBelow(in Passage passage, in DigitGroups groups, int fewest)
    {
        for (var used = groups.Count; used > 1; used--)
            if (groups.DigitsIn(used) >= fewest && groups.DigitsIn(used) <= Registration + LongestAccount && passage.Tokens[groups.Token(0)].Length == Registration)
                return groups.Token(used - 1);
        return -1;
    }
}

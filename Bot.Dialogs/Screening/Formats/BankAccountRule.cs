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
    private const int FewestOfPayment = 10;
    private const int Reach = 6;

    private static readonly WordSet AccountWords = WordSet.Of(
        """
        konto kontoen kontonr kontonummer kontonummeret bankkonto bankkontoen nemkonto nemkontoen lønkonto lønkontoen budgetkonto
        opsparingskonto ktonr kto kontnr kontonummr kontonumer kontonumre kontonmr giro girokonto gironr gironummer
        """);

    private static readonly WordSet Payments = WordSet.Of(
        """
        løn lønnen udbetales udbetalt udbetal overfør overføre overføres overført indsæt indsætte indsættes sæt sættes sætter betal betale betales
        indbetal indbetales pension pensionen husleje huslejen depositum gaven samles lommepenge lommepengene feriepenge feriepengene penge
        pengene refusion refusionen beløbet boligstøtte boligstøtten su
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
        if (IsOnPaymentSlip(passage, groups))
            return first;
        if (groups.Begin(Registration, LongestAccount) || IsInTwoParts(passage, groups))
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

        if (GroupsOfPayment(passage, groups) is var paid and > 0)
            return groups.Token(paid - 1);
        return groups.Length(0) == Registration && IsRegistration(passage, first) ? first : -1;
    }

    /// <summary>"+71 &lt;123456789012345 +12345678&lt;": the payer's number on a slip, and the account that it goes to.</summary>
    private static bool IsOnPaymentSlip(in Passage passage, in DigitGroups groups)
    {
        var before = groups.Token(0) - 1;
        return groups.Length(0) >= ShortestBesideBank
            && ((passage.IsSign(before, '<') && passage.IsNumber(before - 1) && passage.IsSign(before - 2, '+')) || (passage.IsSign(before, '+') && passage.IsSign(before + 2, '<')));
    }

    /// <summary>"lønnen går ind på 6610 5522334": where money goes, four digits and an account are one.</summary>
    private static int GroupsOfPayment(in Passage passage, in DigitGroups groups)
    {
        if (groups.Length(0) is not (Registration or Registration + LongestAccount) || Nearby.Before(passage, groups.Token(0), Payments, Reach) < 0 || Nearby.IsNumberOfThing(passage, groups.Token(0), reach: 2))
            return 0;
        for (var used = groups.Count; used > 0; used--)
            if (groups.DigitsIn(used) is >= FewestOfPayment and <= Registration + LongestAccount && !Nearby.CountsSomething(passage, groups.Token(used - 1)))
                return used;
        return 0;
    }

    /// <summary>"1234-1234567", "1234 1234567": the registration number and a shorter account; but "2024-123456" is a case.</summary>
    private static bool IsInTwoParts(in Passage passage, in DigitGroups groups) =>
        groups.Count == 2 && groups.Length(0) == Registration && groups.Length(1) is >= 7 and <= LongestAccount
        && groups.Before(1) is GroupSeparator.Dash or GroupSeparator.Space or GroupSeparator.Slash && passage.Value(groups.Token(0)) is (>= 100 and < 1990) or > 2039;

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

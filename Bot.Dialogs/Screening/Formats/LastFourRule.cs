using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// The last four digits of a personal number by themselves: "født 010190, sidste fire 1234", "cpr slutter på 1234". Beside
/// the date of birth they are the whole number, cpr.dk "Opbygning af CPR-nummeret".
/// </summary>
internal static class LastFourRule
{
    private const int Digits = 4;
    private const int Reach = 8;
    private const int ReachToBirth = 16;

    private static readonly WordSet Last = WordSet.Of("sidste slutter ender endelse endelsen løbenummer løbenr kontrolcifre kontrolcifrene endecifre");
    private static readonly WordSet Ciphers = WordSet.Of("cifre cifrene ciffer tal kontrolcifre kontrolcifrene endecifre");
    private static readonly WordSet Births = WordSet.Of("født fødselsdag fødselsdagen fødselsdato fødselsdatoen f cpr personnummer");
    private static readonly WordSet Four = WordSet.Of("fire cifre tal ciffer på er endelse endelsen løbenummer løbenr kontrolcifre kontrolcifrene endecifre");

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var number = groups.Token(0);
        if (groups.Length(0) != Digits)
            return -1;
        var last = Nearby.Before(passage, number, Last, Reach);
        if (last < 0 || Nearby.IsNumberOfThing(passage, number, number - last - 1) || Nearby.CountsSomething(passage, number) || !(Nearby.Before(passage, number, Four, Reach) >= 0 || IsFourInDigits(passage, last + 1)))
            return -1;
        var date = DateBefore(passage, last);
        if (date < 0 && !IsNamed(passage, number) && !IsSpokenOfAsDigits(passage, last, number))
            return -1;
        if (date >= 0)
            found.Add(FindingKind.Cpr, passage.Tokens[date].Start, passage.Tokens[date].End);
        found.Add(FindingKind.Cpr, passage.Tokens[number].Start, passage.Tokens[number].End);
        return number;
    }

    /// <summary>"født", "cpr" before the digits or right behind them.</summary>
    private static bool IsNamed(in Passage passage, int number) =>
        Nearby.Before(passage, number, WordTraits.BirthCue, ReachToBirth) >= 0 || Nearby.IsAfter(passage, number, Births, Reach);

    /// <summary>"sidste fire cifre: 2213": nothing else has digits that people tell by their place.</summary>
    private static bool IsSpokenOfAsDigits(in Passage passage, int last, int number) =>
        Nearby.Before(passage, number, Ciphers, number - last) >= 0 && !CaseNumberRule.IsYear(passage, number);

    private static bool IsFourInDigits(in Passage passage, int i) => passage.IsNumber(i) && passage.Value(i) == Digits;

    private static int DateBefore(in Passage passage, int last)
    {
        for (var i = last - 1; i >= 0 && i >= last - Reach; i--)
            if (passage.IsNumber(i) && passage.Tokens[i].Length == 6 && CprRule.StartsWithDayAndMonth(passage, DigitGroups.From(passage, i)))
                return i;
        return -1;
    }
}

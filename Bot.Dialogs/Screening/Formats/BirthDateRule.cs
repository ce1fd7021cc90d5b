using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// A date beside "født", "f.", "fødselsdag", "fylder": 3/4-1987, 030487, 3. april 1987; and a CPR number whose last four
/// digits are masked, 030487-xxxx. The date is screened because cpr.dk builds the personal number on it. A year alone and a
/// month with its year stay quiet.
/// </summary>
internal static class BirthDateRule
{
    private const int Reach = 7;
    private const int ReachOfFullDate = 12;
    private const int ReachAfter = 6;
    private const int MaskDigits = 4;

    private static readonly WordSet Times = new("kl", "klokken");

    /// <summary>"fylder 3/4 af rummet".</summary>
    private static readonly WordSet Filling = new("fylder", "fyldte");
    private static readonly WordSet Birthdays = WordSet.Of("fødselsdag fødselsdagen fødselar fødselsdato fødselsdagsbarn født fylder fødselsdage");

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var number = groups.Token(0);
        if (groups.IsEndless)
            return -1;
        var last = EndOfMask(passage, groups);
        if (last < 0)
        {
            last = DateShape.LastToken(passage, groups, out var isFull);
            if (last < 0 || Times.Has(passage, passage.IsSign(number - 1, '.') ? number - 2 : number - 1)
                || (!isFull && Filling.Has(passage, number - 1))
                || !(HasCueBefore(passage, number, isFull) || HasCueAfter(passage, last)))
                return -1;
        }

        found.Add(FindingKind.BirthDate, passage.Tokens[DateShape.FirstToken(passage, number)].Start, passage.Tokens[last].End);
        return last;
    }

    /// <summary>The short "f" counts with its full stop, or right before six or eight digits; "f.eks." does not.</summary>
    private static bool HasCueBefore(in Passage passage, int number, bool isFull)
    {
        var reach = isFull ? ReachOfFullDate : Reach;
        for (var i = number - 1; i >= 0 && i >= number - reach; i--)
        {
            if (passage.Tokens[i].IsWord && IsCue(passage, i, number))
                return true;
            if (passage.Tokens[i + 1].StartsSentence && passage.Tokens[i].Kind == TokenKind.Sign && passage.IsSign(i, ".!?") && passage.Tokens[i + 1].IsWord && passage.Tokens[i + 1].Casing != Casing.Lower)
                return false;
        }

        return isFull && passage.IsSign(number - 1, '*') && passage.IsSign(number - 2, '*') is false;
    }

    private static bool IsCue(in Passage passage, int i, int number)
    {
        if (CprRule.Words.Has(passage, i) || IsComingIntoTheWorld(passage, i))
            return true;
        if (!passage.Is(i, WordTraits.BirthCue) || (passage.IsSign(i + 1, ']') && passage.IsSign(i - 1, '[')))
            return false;
        return passage.Tokens[i].Length > 1
            || (passage.IsSign(i + 1, '.') && (i + 2 == number || !passage.IsTight(i + 2)))
            || (i == number - 1 && passage.Tokens[number].Length >= 6);
    }

    /// <summary>"kom til verden den 3/4 1987".</summary>
    private static bool IsComingIntoTheWorld(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Word(i) is "verden" && passage.IsWord(i - 1) && passage.Word(i - 1) is "til";

    /// <summary>"den 3. april er hendes fødselsdag", in the same sentence.</summary>
    private static bool HasCueAfter(in Passage passage, int last)
    {
        for (var i = last + 1; i < passage.Count && i <= last + ReachAfter; i++)
            if (passage.IsSign(i, ".!?"))
                return false;
            else if (Birthdays.Has(passage, i))
                return passage.Tokens[i].Length > "fylder".Length || i <= last + 2 || (i <= last + 4 && passage.Is(i - 1, WordTraits.Person));
        return false;
    }

    /// <summary>"-xxxx", "-****", " XXXX", "-12xx".</summary>
    private static int EndOfMask(in Passage passage, in DigitGroups groups)
    {
        var used = groups.GroupsOf(6);
        if (used == 0 || used < groups.Count - 1 || !CprRule.StartsWithDayAndMonth(passage, groups))
            return -1;
        var from = groups.Token(used - 1) + 1;
        if (DigitGroups.IsDash(passage, from))
            from++;
        else if (!passage.IsSign(from, "*#?•●×") && !(passage.IsWord(from) && passage.Tokens[from].Length == MaskDigits))
            return -1;
        var signs = 0;
        var end = from;
        for (; end < passage.Count && signs < MaskDigits && IsMask(passage, end); end++)
            signs += passage.Tokens[end].Length;
        return signs is MaskDigits && !passage.IsNumber(end - 1) ? end - 1 : -1;
    }

    private static bool IsMask(in Passage passage, int i) =>
        passage.IsSign(i, "*#?•●×_") || (passage.IsWord(i) && !passage.Word(i).ContainsAnyExcept('x', 'X'))
        || (passage.IsNumber(i) && passage.Tokens[i].Length < MaskDigits && passage.IsTight(i));
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// A date beside "født", "f.", "fødselsdag", "fylder": 3/4-1987, 030487, 3. april 1987; and a CPR number whose last four
/// digits are masked, 030487-xxxx. The date is screened because cpr.dk builds the personal number on it.
/// </summary>
internal static class BirthDateRule
{
    private const int Reach = 5;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i) || (passage.IsWord(i - 2) && passage.Word(i - 2) is "kl"))
                continue;
            var masked = EndOfMask(passage, i);
            if (masked < 0 && !HasCue(passage, i))
                continue;
            var last = masked >= 0 ? masked : LastToken(passage, i);
            if (last < 0)
                continue;
            found.Add(FindingKind.BirthDate, passage.Tokens[i].Start, passage.Tokens[last].End);
            i = last;
        }
    }

    /// <summary>The short "f" counts with its full stop only.</summary>
    private static bool HasCue(in Passage passage, int number)
    {
        for (var i = number - 1; i >= 0 && i >= number - Reach; i--)
            if (passage.Is(i, WordTraits.BirthCue) && (passage.Tokens[i].Length > 1 || passage.IsSign(i + 1, '.')))
                return true;
        return false;
    }

    private static int EndOfMask(in Passage passage, int i)
    {
        var mask = i + 2;
        return passage.Tokens[i].Length == 6 && passage.IsSign(i + 1, "-–") && mask < passage.Count
            && passage.IsWord(mask) && passage.Word(mask) is "xxxx" or "XXXX" ? mask : -1;
    }

    private static int LastToken(in Passage passage, int i)
    {
        var groups = DigitGroups.From(passage, i);
        if (groups.Length(0) is 6 or 8)
            return IsDay(passage.Value(i) / (groups.Length(0) == 6 ? 10000 : 1000000)) ? i : -1;
        if (groups.Length(0) > 2 || !IsDay(passage.Value(i)))
            return -1;
        if (groups.Length(1) is 1 or 2 && passage.Value(groups.Token(1)) is >= 1 and <= 12)
            return groups.Length(2) is 2 or 4 ? groups.Token(2) : groups.Token(1);
        var month = passage.IsSign(i + 1, '.') ? i + 2 : i + 1;
        if (!passage.Is(month, WordTraits.Month))
            return -1;
        var year = passage.IsSign(month + 1, '.') ? month + 2 : month + 1;
        return passage.IsNumber(year) && passage.Tokens[year].Length is 2 or 4 ? year : month;
    }

    private static bool IsDay(int value) => value is >= 1 and <= 31;
}

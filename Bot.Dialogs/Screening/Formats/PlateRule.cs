using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Number plates: two letters and five digits, "AB 12 345" in any spacing; with three or four digits, in small letters, or
/// with letters that stand for something else ("kl", "kr", "nr") only beside a word such as "nummerplade". Source: nrpl.dk.
/// </summary>
internal static class PlateRule
{
    private const int Digits = 5;
    private const int FewestDigits = 3;
    private const int Reach = 6;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsWord(i) || passage.Tokens[i].Length != 2 || (passage.IsTight(i) && passage.IsNumber(i - 1)))
                continue;
            var number = passage.IsSign(i + 1, "-.") && passage.IsTight(i + 1) ? i + 2 : i + 1;
            if (!passage.IsNumber(number))
                continue;
            var last = LastToken(passage, i, DigitGroups.From(passage, number));
            if (last >= 0)
                found.Add(FindingKind.Plate, passage.Tokens[i].Start, passage.Tokens[last].End);
        }
    }

    private static int LastToken(in Passage passage, int letters, in DigitGroups groups)
    {
        var hasCue = passage.HasBefore(letters, WordTraits.PlateCue, Reach);
        var used = groups.Begin(2, 3) || (hasCue && groups.Count > 1 && groups.DigitsIn(2) <= Digits) ? 2 : 1;
        if (used < groups.Count)
            return -1;
        var digits = groups.DigitsIn(used);
        var looksLikePlate = digits == Digits && passage.Tokens[letters].Casing == Casing.Upper
            && !passage.Is(letters, WordTraits.Abbreviation | WordTraits.Unit)
            && !passage.Is(groups.Token(used - 1) + 1, WordTraits.Unit);
        return looksLikePlate || (hasCue && digits is >= FewestDigits and <= Digits) ? groups.Token(used - 1) : -1;
    }
}

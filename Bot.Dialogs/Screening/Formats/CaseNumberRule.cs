using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Case and journal numbers: year and serial (2024-012345, D2023-88812, 24/18832), and any number after "sag nr.",
/// "sagsnr." or "j.nr.". Source: the forms that Danish municipal systems print; KL on KLE for the subject keys.
/// </summary>
internal static class CaseNumberRule
{
    private const int FewestDigits = 3;
    private const int Reach = 6;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i))
                continue;
            var groups = DigitGroups.From(passage, i);
            var used = IsAfterCue(passage, groups) ? groups.Count : GroupsOfSerial(passage, groups);
            if (used == 0)
                continue;
            var last = groups.Token(used - 1);
            found.Add(FindingKind.CaseNumber, StartOfPrefix(passage, i), passage.Tokens[last].End);
            i = last;
        }
    }

    /// <summary>Year and serial; a serial that looks like a year makes it a span of years.</summary>
    private static int GroupsOfSerial(in Passage passage, in DigitGroups groups)
    {
        if (groups.Length(1) is < 4 or > 7 || passage.Tokens[groups.Token(1)].FollowsSpace || IsYear(passage, groups.Token(1)))
            return 0;
        var isSerial = groups.Length(0) switch
        {
            4 => IsYear(passage, groups.Token(0)) && groups.Before(1) is GroupSeparator.Dash or GroupSeparator.Slash,
            2 => groups.Before(1) == GroupSeparator.Slash && groups.Count == 2,
            _ => false,
        };
        return isSerial ? 2 : 0;
    }

    private static bool IsAfterCue(in Passage passage, in DigitGroups groups)
    {
        var number = groups.Token(0);
        var isNumbered = false;
        for (var i = number - 1; i >= 0 && i >= number - Reach; i--)
        {
            if (passage.Is(i, WordTraits.CaseCue))
                return groups.DigitsIn(groups.Count) >= FewestDigits
                    && !passage.Is(groups.Token(groups.Count - 1) + 1, WordTraits.Unit)
                    && (isNumbered || passage.Tokens[i].Length > "sagen".Length || !(groups.Count == 1 && IsYear(passage, number)))
                    && (isNumbered || !passage.Word(i).Equals("j", StringComparison.OrdinalIgnoreCase));
            if (passage.IsWord(i) && passage.Word(i) is "nr" or "Nr" or "NR" or "nummer" or "id" or "ID")
                isNumbered = true;
            else if (!passage.IsSign(i, ".:#-") && !(passage.IsWord(i) && passage.Word(i) is "er" or "med" or "på"))
                return false;
        }

        return false;
    }

    /// <summary>Takes in what stands tight before the year: "D2023-88812", "EMN-2023-01234".</summary>
    private static int StartOfPrefix(in Passage passage, int i)
    {
        if (!passage.IsTight(i))
            return passage.Tokens[i].Start;
        if (passage.IsWord(i - 1))
            return passage.Tokens[i - 1].Start;
        return passage.IsSign(i - 1, '-') && passage.IsTight(i - 1) && passage.IsWord(i - 2)
            ? passage.Tokens[i - 2].Start
            : passage.Tokens[i].Start;
    }

    private static bool IsYear(in Passage passage, int i) =>
        passage.Tokens[i].Length == 4 && passage.Value(i) is >= 1900 and < 2100;
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// The health sector's replacement number, DDMMYY C AA G: a date, a digit, two letters, a digit, as in 020329-1WQ3.
/// Sources: nspop.dk "Nationalt eCPR"; MedCom 9 November 2022.
/// </summary>
internal static class EcprRule
{
    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var letters = LettersAfterCentury(groups);
        if (letters < 0 || !passage.IsWord(letters) || passage.Tokens[letters].Length != 2 || !passage.IsTight(letters)
            || !passage.IsNumber(letters + 1) || !passage.IsTight(letters + 1) || passage.Tokens[letters + 1].Length != 1)
            return -1;
        found.Add(FindingKind.Cpr, passage.Tokens[groups.Token(0)].Start, passage.Tokens[letters + 1].End);
        return letters + 1;
    }

    /// <summary>The date may stand in parts: 02 03 29 1WQ3.</summary>
    private static int LettersAfterCentury(in DigitGroups groups)
    {
        var used = groups.GroupsOf(7);
        return used > 0 && (used == 1 || groups.Length(used - 1) == 1) ? groups.Token(used - 1) + 1 : -1;
    }
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// The health sector's replacement number, DDMMYY C AA G: a date, a digit, two letters, a digit, as in 020329-1WQ3.
/// Sources: nspop.dk "Nationalt eCPR"; MedCom 9 November 2022.
/// </summary>
internal static class EcprRule
{
    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i))
                continue;
            var letters = LettersAfterCentury(passage, i);
            if (passage.IsWord(letters) && passage.Tokens[letters].Length == 2
                && passage.IsNumber(letters + 1) && passage.IsTight(letters + 1) && passage.Tokens[letters + 1].Length == 1)
                found.Add(FindingKind.Cpr, passage.Tokens[i].Start, passage.Tokens[letters + 1].End);
        }
    }

    private static int LettersAfterCentury(in Passage passage, int i)
    {
        var groups = DigitGroups.From(passage, i);
        if (groups.Begin(7))
            return groups.Token(0) + 1;
        return groups.Begin(6, 1) ? groups.Token(1) + 1 : -1;
    }
}

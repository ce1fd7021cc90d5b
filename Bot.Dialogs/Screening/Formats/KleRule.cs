using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// A KLE key with a serial behind it, 27.24.00-G01-5-18. The subject key alone (15.20.00-P35) names a topic, not a case, and
/// stays quiet. Source: kle-online.dk and KL's pages on KLE.
/// </summary>
internal static class KleRule
{
    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i) || !DigitGroups.From(passage, i).Begin(2, 2, 2))
                continue;
            var facet = DigitGroups.From(passage, i).Token(2) + 2;
            if (!passage.IsSign(facet - 1, '-') || !passage.IsWord(facet) || passage.Tokens[facet].Length != 1
                || !passage.IsNumber(facet + 1) || !passage.IsTight(facet + 1))
                continue;
            var behindFacet = DigitGroups.From(passage, facet + 1);
            if (behindFacet.Count > 1 && behindFacet.Before(1) == GroupSeparator.Dash)
                found.Add(
                    FindingKind.CaseNumber,
                    passage.Tokens[i].Start,
                    passage.Tokens[behindFacet.Token(behindFacet.Count - 1)].End);
        }
    }
}

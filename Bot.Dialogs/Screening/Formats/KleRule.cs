using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// A KLE key with a serial behind it, 27.24.00-G01-5-18. The subject key alone (15.20.00-P35) names a topic, not a case, and
/// stays quiet. Source: kle-online.dk and KL's pages on KLE.
/// </summary>
internal static class KleRule
{
    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        if (!groups.Begin(2, 2, 2) || groups.Before(1) == GroupSeparator.None)
            return -1;
        var facet = groups.Token(2) + 1;
        if (DigitGroups.IsDash(passage, facet) || passage.IsSign(facet, "./"))
            facet++;
        if (!passage.IsWord(facet) || passage.Tokens[facet].Length != 1 || !passage.IsNumber(facet + 1) || !passage.IsTight(facet + 1))
            return -1;
        var behindFacet = DigitGroups.From(passage, facet + 1);
        if (behindFacet.Length(0) != 2 || behindFacet.Count < 2)
            return -1;
        var last = behindFacet.Token(Math.Min(behindFacet.Count, 4) - 1);
        found.Add(FindingKind.CaseNumber, passage.Tokens[groups.Token(0)].Start, passage.Tokens[last].End);
        return last;
    }
}

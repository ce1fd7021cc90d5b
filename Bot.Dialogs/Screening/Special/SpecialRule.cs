using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// Health, origin, faith, politics, union, orientation and crime said of a person, and what is urgent: "hun er diabetiker",
/// "medlem af 3F". General talk ("et oplæg om angst", "en sund debat") stays quiet. Source: GDPR Articles 9(1) and 10.
/// </summary>
internal static class SpecialRule
{
    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.Tokens[i].IsWord || SpecialWords.At(passage, i) is not { } hit)
                continue;
            if (Tells(passage, hit))
                found.Add(hit.Phrase.Kind, passage.Tokens[hit.First].Start, passage.Tokens[hit.End - 1].End);
            else if (hit.Phrase.Role != SpecialRole.Figure)
                continue;
            i = hit.End - 1;
        }
    }

    private static bool Tells(in Passage passage, SpecialHit hit) =>
        hit.Phrase.Role != SpecialRole.Figure
        && SpecialWeights.Sum(hit.Phrase.Strength, SpecialEvidenceReader.Of(passage, hit)) >= SpecialWeights.Threshold;
}

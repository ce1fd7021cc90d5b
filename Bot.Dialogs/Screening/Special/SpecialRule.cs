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
            if (!passage.Tokens[i].IsWord)
                continue;
            for (var tried = 0; SpecialWords.At(passage, i, ref tried) is { } hit;)
            {
                var tells = Tells(passage, hit);
                if (tells)
                    found.Add(hit.Phrase.Kind, passage.Tokens[hit.First].Start, passage.Tokens[hit.End - 1].End, found.Explains ? Why(passage, hit) : null);
                if (!tells && hit.Phrase.Role != SpecialRole.Figure)
                    continue;
                i = hit.End - 1;
                break;
            }
        }
    }

    private static bool Tells(in Passage passage, SpecialHit hit) =>
        hit.Phrase.Role != SpecialRole.Figure
        && !IsFirstName(passage, hit)
        && SpecialWeights.Sum(hit.Phrase.Strength, SpecialEvidenceReader.Of(passage, hit)) >= SpecialWeights.Threshold;

    /// <summary>What the phrase is worth and what stands about it; never the phrase.</summary>
    private static string Why(in Passage passage, SpecialHit hit) => $"{hit.Phrase.Strength}: {SpecialEvidenceReader.Of(passage, hit)}";

    /// <summary>"Christian" is a person, whatever "a christian" is.</summary>
    private static bool IsFirstName(in Passage passage, SpecialHit hit) =>
        hit.End == hit.First + 1 && passage.Tokens[hit.First].Casing != Casing.Lower && passage.Is(hit.First, WordTraits.FirstName);
}

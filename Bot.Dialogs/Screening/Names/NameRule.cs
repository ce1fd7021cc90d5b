using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names;

/// <summary>
/// Persons' names: listed ones in any case, word-like ones with evidence beside them, unknown words with a capital that no
/// sentence start explains, initials and staff codes. First, middle and last name with its genitive are one finding.
/// </summary>
internal static class NameRule
{
    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.Tokens[i].IsWord || !IsName(passage, i, afterName: false))
                continue;
            var last = NameExtent.LastToken(passage, i);
            var first = NameExtent.FirstToken(passage, i);
            found.Add(FindingKind.Name, passage.Tokens[first].Start, passage.Tokens[last].End);
            i = last;
        }
    }

    public static bool IsName(in Passage passage, int i, bool afterName) =>
        NameWeights.Sum(EvidenceReader.Of(passage, i, afterName)) >= NameWeights.AskAt;
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// What points at one person only together: who (an age, a role, somebody's relation), where, and what seldom happens. "den
/// 19-årige i Nykøbing med angst", "lederen på Solgården blev skilt". Two of the three point at nobody.
/// Source: Datatilsynet on data that can be tied to a person only in combination.
/// </summary>
internal static class CombinationRule
{
    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            var who = Whos.EndAt(passage, i);
            if (who < 0 || !HasEvent(passage, i))
                continue;
            var (first, last) = (i, who);
            if (Places.RightAfter(passage, who) is var place and >= 0)
                last = place;
            else if (Whos.EndOfAge(passage, i) < 0 || !Places.InSentence(passage, i))
                continue; // A role or a relation tells of a place only right beside it.
            found.Add(FindingKind.Combination, passage.Tokens[first].Start, passage.Tokens[last].End);
            i = last;
        }
    }

    private static bool HasEvent(in Passage passage, int i)
    {
        var (first, end) = Sentence.Around(passage, i);
        for (var at = first; at < end; at++)
        {
            if (!passage.Tokens[at].IsWord)
                continue;
            if ((SpecialWords.ContextOf(passage.Word(at)) & ContextTraits.Event) != 0)
                return true;
            if (SpecialWords.At(passage, at) is { Phrase.Role: not SpecialRole.Figure, Phrase.Strength: >= SpecialStrength.Plain })
                return true;
        }

        return false;
    }
}

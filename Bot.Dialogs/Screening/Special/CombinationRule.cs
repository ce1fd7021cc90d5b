using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// What points at one person only together: who (an age, a role, somebody's relation), where, and what seldom happens. "den
/// 19-årige i Nykøbing med angst", "lederen på Solgården blev skilt". Two of the three point at nobody, but the only one of a
/// kind does without a place. Source: Datatilsynet on data that can be tied to a person only in combination.
/// </summary>
internal static class CombinationRule
{
    private const int Threshold = 4;

    /// <summary>A place named, or an event that seldom happens. A unit by its kind and an everyday mishap count one.</summary>
    private const int Telling = 2;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (Whos.At(passage, i) is not { } who)
                continue;
            var place = Places.After(passage, who);
            if (place.Weight == 0 && who.IsAge && Places.InSentence(passage, i))
                place = new(who.Last, Telling);
            if (place.Weight == 0 && !who.IsOnlyOne)
                continue; // A role or a relation tells of a place only near it.
            var standsOut = who.Weight >= Telling || who.IsRole;
            var happens = Event(passage, i, withPrivate: standsOut, withMishaps: standsOut || place.Weight >= Telling);
            if (happens == 0 || who.Weight + Math.Max(place.Weight, who.IsOnlyOne ? 1 : 0) + happens < Threshold)
                continue;
            var last = Math.Max(who.Last, place.Last);
            found.Add(FindingKind.Combination, passage.Tokens[i].Start, passage.Tokens[last].End);
            i = last;
        }
    }

    /// <summary>How seldom it happens. "Beboeren på stuen har gigt" is a matter of health, and the place tells nothing new.</summary>
    private static int Event(in Passage passage, int i, bool withPrivate, bool withMishaps)
    {
        var (first, end) = Sentence.Around(passage, i);
        var weight = 0;
        for (var at = first; at < end; at++)
        {
            if (!passage.Tokens[at].IsWord)
                continue;
            var context = SpecialWords.ContextOf(passage.Word(at));
            if ((context & ContextTraits.Event) != 0)
                return Telling;
            var tried = 0;
            if (withPrivate && SpecialWords.At(passage, at, ref tried) is { Phrase.Role: not SpecialRole.Figure, Phrase.Strength: >= SpecialStrength.Plain })
                return Telling;
            if (withMishaps && (context & ContextTraits.Mishap) != 0)
                weight = 1;
        }

        return weight;
    }
}

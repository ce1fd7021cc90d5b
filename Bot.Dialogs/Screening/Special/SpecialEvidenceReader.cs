using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>Reads from the words around a phrase whether it is said of one person. A phrase that is a deed or its bearer says so itself.</summary>
internal static class SpecialEvidenceReader
{
    /// <summary>"har en meget svær og kronisk form for epilepsi": so far back stands what somebody has.</summary>
    private const int ReachOfVerb = 5;

    /// <summary>"kvinden på 43 år med angst".</summary>
    private const int ReachOfWith = 6;

    private const int ReachOfTopic = 8;

    public static SpecialEvidence Of(in Passage passage, SpecialHit hit)
    {
        var evidence = hit.Phrase.Role switch
        {
            SpecialRole.Trait => OfTrait(passage, hit),
            SpecialRole.Possession => OfPossession(passage, hit),
            SpecialRole.Bearer => SpecialEvidence.Person | SpecialEvidence.Said,
            _ => SpecialEvidence.Said,
        };
        if ((evidence & (SpecialEvidence.Person | SpecialEvidence.Group)) == 0)
            evidence |= Persons.SpokenOf(passage, hit);
        return IsTopic(passage, hit) ? evidence | SpecialEvidence.Topic : evidence;
    }

    /// <summary>"er muslim", "som muslim", "den demente borger".</summary>
    private static SpecialEvidence OfTrait(in Passage passage, SpecialHit hit)
    {
        var next = passage.IsWord(hit.End) ? Persons.ContextAt(passage, hit.End) : ContextTraits.None;
        if ((next & (ContextTraits.Group | ContextTraits.Few)) != 0)
            return SpecialEvidence.Group | SpecialEvidence.Said;
        if ((next & ContextTraits.Person) != 0 && !Persons.IsPronoun(passage, hit.End))
            return SpecialEvidence.Person | SpecialEvidence.Said;
        for (var at = hit.First - 1; at >= 0 && at >= hit.First - ReachOfVerb && passage.IsWord(at); at--)
        {
            var context = Persons.ContextAt(passage, at);
            if ((context & ContextTraits.Be) != 0)
                return SpecialEvidence.Said;
            if ((context & (ContextTraits.Preposition | ContextTraits.About | ContextTraits.Clause)) != 0)
                break;
        }

        return SpecialEvidence.None;
    }

    /// <summary>"har en depression", "borgeren med KOL", "min kollegas kræft", "behandles for gigt".</summary>
    private static SpecialEvidence OfPossession(in Passage passage, SpecialHit hit)
    {
        for (var at = hit.First - 1; at >= 0 && at >= hit.First - ReachOfVerb && passage.IsWord(at); at--)
        {
            var context = Persons.ContextAt(passage, at);
            if ((context & ContextTraits.Own) != 0 || Persons.IsGenitive(passage, at))
                return SpecialEvidence.Person | SpecialEvidence.Said;
            if ((context & (ContextTraits.Have | ContextTraits.Stricken)) != 0)
                return SpecialEvidence.Said;
            if ((context & ContextTraits.About) != 0 && !Persons.Is(passage, at - 1, ContextTraits.Stricken))
                return SpecialEvidence.NotSaid;
            if ((context & ContextTraits.Preposition) != 0)
                return AfterPreposition(passage, at);
            if ((context & ContextTraits.Clause) != 0)
                break;
        }

        return SpecialEvidence.NotSaid;
    }

    /// <summary>"født med", "ramt af", "behandlet for" and "kvinden på 43 år med"; not "arbejder med".</summary>
    private static SpecialEvidence AfterPreposition(in Passage passage, int preposition)
    {
        if (Persons.Is(passage, preposition - 1, ContextTraits.Work))
            return SpecialEvidence.Topic | SpecialEvidence.NotSaid;
        if (Persons.Is(passage, preposition - 1, ContextTraits.Stricken) || Persons.Is(passage, preposition - 2, ContextTraits.Stricken))
            return SpecialEvidence.Said;
        if (passage.Word(preposition) is not "med")
            return SpecialEvidence.NotSaid;
        for (var at = preposition - 1; at >= 0 && at >= preposition - ReachOfWith; at--)
        {
            var context = Persons.ContextAt(passage, at);
            if ((context & (ContextTraits.Group | ContextTraits.Few)) != 0)
                return SpecialEvidence.Group;
            if ((context & ContextTraits.Person) != 0 && (at == preposition - 1 || !Persons.IsPronoun(passage, at)))
                return SpecialEvidence.Person | SpecialEvidence.Said;
            if ((context & (ContextTraits.Be | ContextTraits.Have | ContextTraits.Clause | ContextTraits.Work)) != 0)
                break;
        }

        return SpecialEvidence.NotSaid;
    }

    /// <summary>"kurset handlede om stress" and "demens-konference"; a comma or another clause ends the look back.</summary>
    private static bool IsTopic(in Passage passage, SpecialHit hit)
    {
        if (passage.IsSign(hit.End, '-') && passage.IsTight(hit.End) && passage.IsTight(hit.End + 1) && passage.IsWord(hit.End + 1))
            return true;
        for (var at = hit.First - 1; at >= 0 && at >= hit.First - ReachOfTopic && passage.IsWord(at); at--)
        {
            var context = Persons.ContextAt(passage, at);
            if ((context & ContextTraits.Topic) != 0 || ((context & ContextTraits.Supposed) != 0 && hit.Phrase.Kind != FindingKind.Urgent) || (at == hit.First - 1 && (context & ContextTraits.About) != 0 && hit.Phrase.Role != SpecialRole.Deed))
                return true;
            if ((context & (ContextTraits.Clause | ContextTraits.Have | ContextTraits.Be)) != 0)
                return false;
        }

        return false;
    }
}

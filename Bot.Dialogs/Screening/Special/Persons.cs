using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>Whom a sentence speaks of: one person, many, or nobody in particular.</summary>
internal static class Persons
{
    private const WordTraits OnePerson = WordTraits.Person | WordTraits.Relation | WordTraits.Citizen;
    private const WordTraits Names = WordTraits.FirstName | WordTraits.Surname;

    /// <summary>"mennesker med angst": a group so near is the one that has it, preposition or not.</summary>
    private const int Near = 3;

    private const int ReachAfter = 8;

    /// <summary>
    /// The nearest before the phrase counts; only when there is none, the first one after it. A group in a word by the way
    /// ("efter en snak med mange gik hun") counts only when there is no person before it.
    /// </summary>
    public static SpecialEvidence SpokenOf(in Passage passage, SpecialHit hit)
    {
        var group = hit.Phrase.Kind == FindingKind.Urgent ? ContextTraits.Group : ContextTraits.Group | ContextTraits.Few;
        var (first, end) = Sentence.Around(passage, hit.First);
        var otherwise = SpecialEvidence.None;
        for (var at = hit.First - 1; at >= first; at--)
        {
            var context = ContextAt(passage, at);
            if ((context & group) != 0)
            {
                if (IsOneOf(passage, at))
                    return SpecialEvidence.Person;
                // "har haft flere aborter": counts what somebody has, not those who have it.
                if (at == hit.First - 1 && hit.Phrase.Role == SpecialRole.Possession)
                    continue;
                if (!IsByTheWay(passage, at))
                    return SpecialEvidence.Group;
                otherwise = hit.First - at <= Near ? SpecialEvidence.Group : otherwise;
            }
            else if ((context & ContextTraits.Person) != 0)
            {
                return SpecialEvidence.Person;
            }
        }

        if (otherwise != SpecialEvidence.None)
            return otherwise;
        for (var at = hit.End; at < end && at < hit.End + ReachAfter; at++)
            if ((ContextAt(passage, at) & ContextTraits.Person) != 0)
                return SpecialEvidence.PersonAfter;
        return SpecialEvidence.None;
    }

    public static bool Is(in Passage passage, int token, ContextTraits any) =>
        passage.IsWord(token) && (ContextAt(passage, token) & any) != 0;

    /// <summary>The lists of this room first; where they know nothing, what the tokenizer knows of names and persons.</summary>
    public static ContextTraits ContextAt(in Passage passage, int token)
    {
        var word = passage.Tokens[token];
        if (!word.IsWord)
            return ContextTraits.None;
        var context = SpecialWords.ContextOf(passage.Word(token));
        if ((context & (ContextTraits.Group | ContextTraits.Few | ContextTraits.Person)) == 0 && (word.Is(OnePerson) || (word.Has(Names) && word.Casing != Casing.Lower)))
            context |= ContextTraits.Person;
        return context;
    }

    public static bool IsPronoun(in Passage passage, int token) =>
        passage.Word(token) is "han" or "hun" or "ham" or "hende" or "jeg" or "mig" or "Han" or "Hun" or "Jeg";

    /// <summary>"kollegas kræft", "Mettes depression".</summary>
    public static bool IsGenitive(in Passage passage, int token) =>
        passage.Word(token)[^1] is 's' or 'S' && passage.Tokens[token].Length > 2 && Is(passage, token, ContextTraits.Person);

    /// <summary>"en af de unge", "den eneste af os".</summary>
    private static bool IsOneOf(in Passage passage, int group)
    {
        for (var at = group - 1; at >= 0 && at >= group - Near; at--)
            if (passage.IsWord(at) && passage.Word(at) is "af")
                return Is(passage, at - 1, ContextTraits.OneOf);
        return false;
    }

    /// <summary>"med mange", "som så mange andre": neither is said of them, unless "som" or "med" goes on with them.</summary>
    private static bool IsByTheWay(in Passage passage, int group) =>
        !(passage.IsWord(group + 1) && passage.Word(group + 1) is "som" or "der" or "med")
        && (IsBeside(passage, group - 1) || IsBeside(passage, group - 2));

    private static bool IsBeside(in Passage passage, int token) =>
        Is(passage, token, ContextTraits.Preposition | ContextTraits.About) || (passage.IsWord(token) && passage.Word(token) is "som" or "ligesom");
}

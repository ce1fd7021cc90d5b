using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>A place up to the token Last: two when it has a name, one when it is known by its kind, none when there is none.</summary>
internal readonly record struct Place(int Last, int Weight);

/// <summary>Where: a town, a house by its name, a unit by its kind, a floor, a room.</summary>
internal static class Places
{
    private const int Named = 2;
    private const int ByKind = 1;

    /// <summary>"formanden for menighedsrådet i Tved": so far from the person a place may begin.</summary>
    private const int Reach = 8;

    private const int WordsOfPerson = 3;

    /// <summary>"der blev fyret": no place before the third word.</summary>
    private const int WordsOfClause = 3;

    /// <summary>"drengen med kørestol i 5.a".</summary>
    private const int WordsOfWith = 2;

    public static bool InSentence(in Passage passage, int i)
    {
        var (first, end) = Sentence.Around(passage, i);
        for (var at = first; at < end; at++)
            if (At(passage, at).Weight > 0)
                return true;
        return false;
    }

    /// <summary>The best-known place in "lederen af jobcentret i Skive" and "ham der blev fyret fra havnen": each right after the one before.</summary>
    public static Place After(in Passage passage, Who who)
    {
        var best = default(Place);
        var at = who.Last + 1;
        while (who.IsAge && at <= who.Last + WordsOfPerson && (passage.IsSign(at, '-') || Persons.Is(passage, at, ContextTraits.Person | ContextTraits.Kin)))
            at++; // "37-årig sosu-assistent"
        while (at <= who.Last + Reach && passage.IsWord(at))
        {
            if (passage.Word(at) is "der" or "som" or "who")
            {
                at += WordsOfClause;
                continue;
            }

            if (passage.Word(at) is "med")
            {
                at += WordsOfWith;
                continue;
            }

            if (!IsPlaceWord(passage, at))
                break;
            var place = At(passage, at + 1);
            if (place.Weight > best.Weight)
                best = place;
            at = place.Weight > 0 ? place.Last + 1 : at + 2;
        }

        return best;
    }

    /// <summary>The place that begins at the token after its preposition.</summary>
    private static Place At(in Passage passage, int i)
    {
        if (i >= passage.Count)
            return default;
        if (!IsPlaceWord(passage, i - 1))
            return passage.IsWord(i) && passage.Tokens[i].Has(WordTraits.Place) && passage.Tokens[i].Casing == Casing.Capitalised ? new(i, Named) : default;
        if (passage.IsNumber(i) && EndOfNumbered(passage, i) is var numbered and >= 0)
            return new(numbered, ByKind);
        if (!passage.IsWord(i))
            return default;
        if (passage.Tokens[i].Has(WordTraits.Place) || (passage.Tokens[i].Casing == Casing.Capitalised && !passage.Tokens[i].StartsSentence))
            return new(i, Named);
        if (Persons.Is(passage, i, ContextTraits.Unit))
            return new(passage.IsNumber(i + 1) ? i + 1 : i, ByKind);
        return Persons.Is(passage, i + 1, ContextTraits.Unit) ? new(i + 1, ByKind) : default;
    }

    /// <summary>"2. sal", "9. klasse", "5.a".</summary>
    private static int EndOfNumbered(in Passage passage, int i)
    {
        var word = passage.IsSign(i + 1, '.') ? i + 2 : i + 1;
        return passage.IsWord(word) && (Persons.Is(passage, word, ContextTraits.Unit) || passage.Tokens[word].Length == 1) ? word : -1;
    }

    /// <summary>"af" and "for" too: "lederen af Solgården".</summary>
    private static bool IsPlaceWord(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Word(i) is "i" or "af" or "for" or "of" or "fra" or "på" or "ved" or "hos" or "in" or "at" or "from";
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names;

/// <summary>Reads the evidence for one word from the word itself and from its neighbours.</summary>
internal static class EvidenceReader
{
    private const WordTraits Names = WordTraits.FirstName | WordTraits.Surname;
    private const WordTraits WordLikeNames = WordTraits.WordLikeFirstName | WordTraits.WordLikeSurname;
    private const WordTraits Quiet = WordTraits.Quiet | WordTraits.Place;
    private const int LongestStaffCode = 4;

    /// <summary>How houses, streets, groups, meetings and laws end in Danish.</summary>
    private static readonly string[] ThingEndings =
    [
        "huset", "hjemmet", "centret", "centeret", "skolen", "gården", "gaarden", "haven", "parken", "kommunen", "foreningen", "afdelingen", "gade", "vej",
        "vejen", "stien", "bakken", "lunden", "toften", "købing", "klubben", "kirken", "caféen", "baren", "banken", "loven", "prisen", "planen", "dagen",
        "ugen", "mødet", "teamet", "gruppen", "udvalget", "rådet", "festen", "cirklen", "runden", "skemaet", "modellen", "metoden", "puljen", "posten", "nettet",
    ];

    /// <param name="passage">The text.</param>
    /// <param name="i">A word in it.</param>
    /// <param name="afterName">The word right before it was taken for a name.</param>
    public static NameEvidence Of(in Passage passage, int i, bool afterName)
    {
        var token = passage.Tokens[i];
        if (token.Casing == Casing.Lower && (!token.Has(Names | WordLikeNames) || IsUnitAfterNumber(passage, i)))
            return NameEvidence.None;

        if (token.Is(WordTraits.Common) && !token.Is(Names | WordLikeNames))
            return NameEvidence.None;

        var evidence = OfWord(passage, i) | BeforeIt(passage, i) | AfterIt(passage, i);
        if (afterName)
            evidence |= NameEvidence.AfterName;
        return Weighed(token, evidence);
    }

    private static NameEvidence OfWord(in Passage passage, int i)
    {
        var token = passage.Tokens[i];
        var isEveryday = token.Is(WordTraits.Common);
        var evidence = NameEvidence.None;
        if (IsListed(token, Names))
            evidence |= NameEvidence.Listed;
        else if (IsListed(token, WordLikeNames) && !(isEveryday && token.Casing == Casing.Lower))
            evidence |= NameEvidence.WordLike;
        else if (token.Casing == Casing.Capitalised && !token.Has(Quiet) && !isEveryday)
            evidence |= NameEvidence.Unknown;
        if (token.Casing == Casing.Capitalised && !token.StartsSentence && (!isEveryday || token.Is(WordTraits.WordLikeFirstName)))
            evidence |= NameEvidence.CapitalInside;
        if (token.Has(Quiet) && token.Casing != Casing.Lower)
            evidence |= NameEvidence.Quiet;
        if ((evidence & NameEvidence.Unknown) != 0 && EndsLikeThing(passage.Word(i)))
            evidence |= NameEvidence.ThingEnding;
        return evidence;
    }

    /// <summary>A word that is itself known is not read as the genitive of a name: "Hans" is no genitive of "Han".</summary>
    private static bool IsListed(in Token token, WordTraits names) =>
        token.Is(names)
        || ((token.TraitsWithoutGenitive & names) != 0 && !token.Is(Names | WordLikeNames | WordTraits.Common));

    /// <summary>"2 mia. kr.": no Mia.</summary>
    private static bool IsUnitAfterNumber(in Passage passage, int i) => passage.Is(i, WordTraits.Unit) && passage.IsNumber(i - 1);

    private static NameEvidence BeforeIt(in Passage passage, int i)
    {
        var before = passage.IsSign(i - 1, '.') ? i - 2 : i - 1;
        if (before < 0 || !passage.Tokens[i].FollowsSpace)
            return passage.IsSign(i - 1, '.') && IsInitial(passage, i - 2) ? NameEvidence.AfterInitial : NameEvidence.None;
        if (before == i - 2 && IsInitial(passage, before))
            return NameEvidence.AfterInitial;

        var evidence = NameEvidence.None;
        if (passage.Is(before, WordTraits.Title))
            evidence |= NameEvidence.AfterTitle;
        if (before == i - 1 && passage.Is(before, WordTraits.Relation | WordTraits.Citizen))
            evidence |= NameEvidence.AfterRelation
                | (passage.Is(before - 1, WordTraits.Possessive) ? NameEvidence.AfterOwnRelation : NameEvidence.None);
        if (passage.Is(before, WordTraits.PlaceCue))
            evidence |= NameEvidence.AfterPlaceCue;
        if (passage.Is(before, WordTraits.CodeCue) && IsStaffCode(passage.Tokens[before], passage.Tokens[i]))
            evidence |= NameEvidence.StaffCode;
        return evidence;
    }

    private static NameEvidence AfterIt(in Passage passage, int i)
    {
        if (passage.IsSign(i + 1, '-') && passage.IsTight(i + 1) && passage.IsTight(i + 2) && passage.IsWord(i + 2)
            && passage.Tokens[i + 2].Casing == Casing.Lower)
            return NameEvidence.StartsCompound;
        if (!passage.IsWord(i + 1) || passage.Tokens[i + 1].StartsSentence)
            return NameEvidence.None;
        var next = passage.Tokens[i + 1];
        var isSurname = IsListed(next, WordTraits.Surname)
            || (IsListed(next, WordTraits.WordLikeSurname) && next.Casing == Casing.Capitalised);
        return isSurname ? NameEvidence.BeforeSurname : NameEvidence.None;
    }

    /// <summary>Drops what says nothing together with the rest.</summary>
    private static NameEvidence Weighed(in Token token, NameEvidence evidence)
    {
        // "Mette Ringsted", "fru Horsens": beside a name or a title, a place is a surname.
        const NameEvidence placeMayBeName = NameEvidence.AfterName | NameEvidence.AfterTitle | NameEvidence.AfterInitial;
        if ((evidence & placeMayBeName) != 0 && (evidence & (NameEvidence.WordLike | NameEvidence.Listed)) != 0)
            evidence &= ~NameEvidence.Quiet;
        if ((evidence & NameEvidence.Listed) != 0)
            evidence &= ~(NameEvidence.StartsCompound | NameEvidence.AfterPlaceCue);
        // A listed name may stand small; an unlisted small or all-capital word needs more than a neighbour.
        if (token.Casing != Casing.Capitalised && (evidence & NameEvidence.Listed) == 0)
            evidence &= ~(token.Casing == Casing.Upper ? NameEvidence.BeforeSurname | NameEvidence.AfterRelation : NameEvidence.None);
        return evidence;
    }

    private static bool IsInitial(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Tokens[i].Casing == Casing.Initial && !passage.Is(i, WordTraits.Quiet);

    private static bool IsStaffCode(in Token cue, in Token code) =>
        cue.Casing != Casing.Upper && code.Casing == Casing.Upper && code.Length <= LongestStaffCode
        && !code.Is(Quiet | WordTraits.Common);

    private static bool EndsLikeThing(ReadOnlySpan<char> word)
    {
        foreach (var ending in ThingEndings)
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}

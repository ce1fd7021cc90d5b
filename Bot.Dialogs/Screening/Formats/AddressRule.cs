using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Street and house number, with letter, floor, door, postcode and town where they follow: "Skovbrynet 4B, 1. mf, 4800
/// Nykøbing F". Postcode and town alone stay quiet. Source: Danmarks Statistik on addresses; the floor and door notations of
/// Danish address registration.
/// </summary>
internal static class AddressRule
{
    private const int LongestHouseNumber = 3;
    private const int LongestStreet = 5;
    private const int Reach = 6;

    private static readonly WordSet Homes = WordSet.Of(
        """
        bor boet boede bo bopæl bopælen adresse adressen adr folkeregisteradresse hjemmeadresse privatadresse besøgsadresse flyttet flyttede
        flytter bosat boende ligger
        """);

    /// <summary>Words that go on with the sentence, so that the number before them counts nothing.</summary>
    private static readonly WordSet GoingOn = WordSet.Of(
        """
        har havde er var blev bliver hørte hører så ringer ringede kommer kom skal vil kan må får fik ligger står og eller med som der hvor hvis når
        kl i på til fra ved for om efter før tak er ikke men at den han hun de vi jeg
        """);

    private static readonly WordSet HouseWords = new("nr", "nummer", "no");

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var number = groups.Token(0);
        if (groups.Length(0) > LongestHouseNumber || !IsHouseNumber(passage, number))
            return -1;
        var street = StreetBefore(passage, number);
        if (street < 0)
            return -1;
        var likeness = StreetNames.Of(passage, street);
        var isByItsPreposition = likeness != StreetLikeness.Certain && StreetNames.HasPrepositionBefore(passage, street);
        if (isByItsPreposition)
            likeness = StreetLikeness.Certain;
        else if (likeness == StreetLikeness.None && StreetNames.IsPlaceOfHouse(passage, street))
            likeness = StreetLikeness.Weak;
        if (likeness == StreetLikeness.None)
            return -1;
        var first = isByItsPreposition ? street - 1 : FirstOfStreet(passage, street);
        if (groups.Length(1) <= LongestHouseNumber && groups.Before(1) == GroupSeparator.Dash && !passage.Tokens[groups.Token(1)].FollowsSpace && Nearby.CountsSomething(passage, groups.Token(1)))
            return -1;
        var tail = AddressTail.Behind(passage, groups, likeness == StreetLikeness.Certain);
        if (!IsAddress(passage, street, first, likeness, tail))
            return -1;
        found.Add(FindingKind.Address, passage.Tokens[first].Start, passage.Tokens[tail.Last].End);
        return tail.Last;
    }

    private static bool IsAddress(in Passage passage, int street, int first, StreetLikeness likeness, AddressTail tail) => likeness switch
    {
        StreetLikeness.Certain => true,
        StreetLikeness.Likely => !passage.Tokens[street].StartsSentence || passage.Count <= street + 4 || !passage.Tokens[street].Is(WordTraits.Common)
            || tail.SpeaksForAddress || IsHome(passage, first),
        _ => tail.HasPostcode || ((StreetNames.IsPlaceOfHouse(passage, street) || StreetNames.IsUnknownStreet(passage, street)) && EndsClause(passage, tail.Last)) || ((tail.SpeaksForAddress || EndsLikeStreetOrHasCapital(passage, street)) && IsHome(passage, first)),
    };

    /// <summary>Nothing goes on behind the number that it could count.</summary>
    private static bool EndsClause(in Passage passage, int last) =>
        last + 1 >= passage.Count || passage.Tokens[last + 1].Kind == TokenKind.Sign || passage.Tokens[last + 1].StartsSentence
        || GoingOn.Has(passage, last + 1);

    private static bool EndsLikeStreetOrHasCapital(in Passage passage, int street) =>
        passage.Tokens[street].Casing == Casing.Capitalised || passage.Tokens[street].Length > "solbakke".Length;

    /// <summary>"bor på", "adressen er", in the same sentence.</summary>
    private static bool IsHome(in Passage passage, int first)
    {
        var home = Nearby.Before(passage, first, Homes, Reach);
        if (home < 0)
            return false;
        for (var i = home + 1; i <= first; i++)
            if (passage.Tokens[i].StartsSentence && !passage.IsSign(i - 1, ":\"(»«“"))
                return false;
        return true;
    }

    /// <summary>"Skovvej 12", "Skovvej12", "Skovvej nr. 12", "Skovvej, 12".</summary>
    private static int StreetBefore(in Passage passage, int number)
    {
        var at = number - 1;
        if (passage.IsSign(at, '.') && HouseWords.Has(passage, at - 1))
            at--;
        if (HouseWords.Has(passage, at))
            at--;
        if (passage.IsSign(at, ',') && at == number - 1)
            at--;
        return passage.IsWord(at) ? at : -1;
    }

    /// <summary>"Parken 3 gange", "vejen 10.30", "gaden 2,5 km" and "vejen 3. maj" are no house numbers.</summary>
    private static bool IsHouseNumber(in Passage passage, int i)
    {
        var isDecimalOrTime = passage.IsSign(i + 1, ",:.") && passage.IsTight(i + 1) && passage.IsTight(i + 2) && passage.IsNumber(i + 2)
            && passage.Tokens[i + 2].Length <= 2 && !passage.IsWord(i + 3) && !passage.IsSign(i + 3, '.') && !(passage.IsSign(i + 3, ',') && AddressTail.IsDoor(passage, i + 4));
        return !isDecimalOrTime && passage.Value(i) > 0
            && !(passage.Is(i + 1, WordTraits.Unit) && passage.Tokens[i + 1].Length > 1 && !AddressTail.IsStorey(passage, i + 1))
            && !passage.IsSign(i + 1, "%$€°")
            && !(passage.IsSign(i + 1, '.') && passage.Is(i + 2, WordTraits.Month))
            && !(IsSlashed(passage, i) && passage.Value(i + 2) <= 12 && !IsSurelyStreet(passage, i - 1));
    }

    private static bool IsSlashed(in Passage passage, int i) =>
        passage.IsSign(i + 1, '/') && passage.IsTight(i + 1) && passage.IsTight(i + 2) && passage.IsNumber(i + 2);

    /// <summary>"Nørregade 7/9" are two houses, "gaden 7/9" is a date.</summary>
    private static bool IsSurelyStreet(in Passage passage, int street) =>
        passage.IsWord(street) && passage.Tokens[street].Casing == Casing.Capitalised
        && (StreetNames.Of(passage, street) is StreetLikeness.Certain or StreetLikeness.Likely || StreetNames.IsPlaceOfHouse(passage, street) || StreetNames.HasPrepositionBefore(passage, street));

    /// <summary>"H.C. Andersens Boulevard": takes in the capital words and initials right before the street.</summary>
    private static int FirstOfStreet(in Passage passage, int street)
    {
        var first = street;
        for (var words = 0; words < LongestStreet && first > 0; words++)
        {
            var before = passage.IsSign(first - 1, ".-") ? first - 2 : first - 1;
            if (before < 0 || !passage.IsWord(before) || (passage.Tokens[first].StartsSentence && passage.Tokens[first].FollowsSpace && !IsInitial(passage, before) && !StreetNames.IsOpening(passage, before))
                || !Belongs(passage, before, first))
                break;
            first = before;
        }

        return first;
    }

    private static bool Belongs(in Passage passage, int before, int first)
    {
        if (passage.Text[passage.Tokens[before].End..passage.Tokens[first].Start].ContainsAny('\n', '\r'))
            return false;
        if (IsInitial(passage, before))
            return true;
        if (passage.Tokens[first].Casing is Casing.Lower or Casing.Upper || passage.Tokens[before].Casing == Casing.Lower)
            return StreetNames.BelongsInSmallLetters(passage, before);
        return passage.Tokens[before].Casing is Casing.Capitalised or Casing.Mixed && !OpensSentenceOnly(passage, before);
    }

    /// <summary>"h.c. andersens": a letter with its full stop, before a name.</summary>
    private static bool IsInitial(in Passage passage, int i) => passage.Tokens[i].Length <= 2 && passage.IsSign(i + 1, '.') && passage.IsTight(i + 1);

    /// <summary>"Hos Nørregade 4": an everyday word that has its capital from the sentence; but "Gammel Kongevej 4".</summary>
    private static bool OpensSentenceOnly(in Passage passage, int i) =>
        passage.Tokens[i].StartsSentence && passage.Is(i, WordTraits.Common) && !StreetNames.IsOpening(passage, i);
}

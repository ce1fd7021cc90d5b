using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Number plates: two letters and five digits, "AB 12 345" in any spacing; with three or four digits, in small letters, or
/// with letters that stand for something else ("kl", "kr", "nr") only beside a word such as "nummerplade". Source: nrpl.dk.
/// </summary>
internal static class PlateRule
{
    private const int Digits = 5;
    private const int FewestDigits = 3;
    private const int Reach = 7;
    private const WordTraits Words =
        WordTraits.Abbreviation | WordTraits.Unit | WordTraits.Common | WordTraits.Possessive | WordTraits.PlaceCue | WordTraits.Person
        | WordTraits.Title | WordTraits.CaseCue | WordTraits.CodeCue | WordTraits.NameParticle;

    /// <summary>Standards, organisations and things that have numbers of five digits.</summary>
    private static readonly WordSet Others = WordSet.Of("ds en pc eu hf kl kr it hr dk as ip tv rs pa");

    /// <summary>Those of them that stand before amounts and large counts, also in the grouping of a plate.</summary>
    private static readonly WordSet BeforeCounts = WordSet.Of("ds eu kl kr");

    private static readonly WordSet CountedOrTimed = WordSet.Of("kl kr ca af på til om i");

    /// <summary>Makes of cars: letters and digits beside them are a plate, or a model of up to three digits.</summary>
    private static readonly WordSet Makes = WordSet.Of(
        """
        golf polo passat skoda octavia toyota yaris volvo vw ford audi bmw mercedes opel peugeot citroën kia hyundai tesla mazda suzuki renault
        fiat nissan seat dacia
        """);

    private static readonly WordSet Parts = WordSet.Of("filter toner patron type printer kopimaskine kopimaskinen maskine maskinen pumpe batteri skrue");

    private static readonly WordSet NumberWords = new("nr", "no", "er", "på");
    private static readonly WordSet Vehicles = WordSet.Of(
        """
        trailer traileren bil bilen knallert knallerten motorcykel mc varevogn nummerplade nummerpladen plade pladen påhængsvogn traktor
        traktoren anhænger anhængeren campingvogn kassevogn lastbil taxa
        """);

    /// <param name="passage">The text.</param>
    /// <param name="groups">The digits right behind the letters.</param>
    /// <param name="found">Where findings go.</param>
    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var letters = LettersBefore(passage, groups.Token(0));
        if (letters < 0)
            return -1;
        var last = LastToken(passage, letters, groups);
        if (last >= 0)
            found.Add(FindingKind.Plate, passage.Tokens[letters].Start, passage.Tokens[last].End);
        return last;
    }

    /// <summary>"AB 12", "AB-12", "A B 12".</summary>
    private static int LettersBefore(in Passage passage, int number)
    {
        var letters = (DigitGroups.IsDash(passage, number - 1) || passage.IsSign(number - 1, ".")) && passage.IsTight(number - 1) && passage.IsTight(number)
            ? number - 2
            : number - 1;
        if (passage.IsWord(letters) && IsSpacedLetters(passage, letters))
            return letters - 1;
        return passage.IsWord(letters) && passage.Tokens[letters].Length == 2 && !(passage.IsTight(letters) && passage.IsNumber(letters - 1))
            && !NumberWords.Has(passage, letters) ? letters : -1;
    }

    /// <summary>"A R 38 094", and no third letter before them.</summary>
    private static bool IsSpacedLetters(in Passage passage, int second) =>
        passage.Tokens[second].Casing == Casing.Initial && passage.IsWord(second - 1) && passage.Tokens[second - 1].Casing == Casing.Initial
        && !(passage.IsWord(second - 2) && passage.Tokens[second - 2].Length == 1);

    private static int LastToken(in Passage passage, int letters, in DigitGroups groups)
    {
        var used = GroupsOfPlate(groups);
        if (used == 0)
            return -1;
        var digits = groups.DigitsIn(used);
        var last = groups.Token(used - 1);
        if (groups.Before(1) == GroupSeparator.Slash && used > 1)
            return -1;
        if (IsNamed(passage, letters, last) && (passage.Tokens[letters].Casing != Casing.Lower || !MeansSomethingElse(passage, letters, groups)))
            return digits is >= FewestDigits and <= Digits && !Nearby.CountsSomething(passage, last) ? last : -1;
        var isAlone = used == groups.Count && digits == Digits;
        return isAlone && LooksLikePlate(passage, letters, groups) && !Nearby.CountsSomething(passage, last)
            && !Nearby.IsNumberOfThing(passage, letters, reach: 3) && !Parts.Has(passage, letters - 1) ? last : -1;
    }

    private static bool IsNamed(in Passage passage, int letters, int last) =>
        Nearby.Before(passage, letters, WordTraits.PlateCue, Reach) >= 0 || Nearby.IsAfter(passage, last, Vehicles, reach: 2);

    /// <summary>"bilen kl 1230", "en bil af 2019"; but "med eu 80 485" and "bil: nb 76227".</summary>
    private static bool MeansSomethingElse(in Passage passage, int letters, in DigitGroups groups)
    {
        if (groups.Begin(2, 3) || (groups.Begin(Digits) && passage.IsSign(letters - 1, ':')))
            return CountedOrTimed.Has(passage, letters);
        return Others.Has(passage, letters) || passage.Is(letters, Words);
    }

    /// <summary>
    /// Capitals in the grouping of a plate are one even where they have a meaning; otherwise spaced letters must mean nothing else.
    /// Letters and digits in one are a plate in any case.
    /// </summary>
    private static bool LooksLikePlate(in Passage passage, int letters, in DigitGroups groups)
    {
        var isTight = passage.IsTight(groups.Token(0));
        var hasOtherMeaning = passage.Is(letters, Words | WordTraits.Quiet);
        return passage.Tokens[letters].Casing switch
        {
            Casing.Upper => isTight || (groups.Begin(2, 3) && !BeforeCounts.Has(passage, letters) && !IsAllCapitals(passage, letters))
                || !(Others.Has(passage, letters) || (hasOtherMeaning && IsAllCapitals(passage, letters))),
            Casing.Capitalised => isTight && (!passage.Tokens[letters].StartsSentence || !hasOtherMeaning),
            Casing.Initial => groups.Begin(2, 3),
            _ when Others.Has(passage, letters) => false,
            _ when isTight => passage.Tokens[letters].FollowsSpace && passage.IsWord(groups.Token(0) - 1) && !hasOtherMeaning,
            _ => passage.Tokens[letters] is { Traits: WordTraits.None, TraitsWithoutGenitive: WordTraits.None } || (!hasOtherMeaning && HasMakeNear(passage, letters)),
        };
    }

    private static bool HasMakeNear(in Passage passage, int letters) => Nearby.Before(passage, letters, Makes, reach: 3) >= 0;

    /// <summary>"DER ER 12 345 AF DEM": a word in a text that is all capitals.</summary>
    private static bool IsAllCapitals(in Passage passage, int i) =>
        (passage.IsWord(i - 1) && passage.Tokens[i - 1].Casing == Casing.Upper) || (passage.IsWord(i + 3) && passage.Tokens[i + 3].Casing == Casing.Upper);

    private static int GroupsOfPlate(in DigitGroups groups)
    {
        for (var used = Math.Min(groups.Count, 3); used > 0; used--)
            if (groups.DigitsIn(used) is >= FewestDigits and <= Digits)
                return used;
        return 0;
    }
}

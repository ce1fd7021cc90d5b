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

    private static readonly WordSet NumberWords = new("nr", "no", "er", "på");
    private static readonly WordSet Vehicles = WordSet.Of("trailer traileren bil bilen knallert knallerten motorcykel mc varevogn nummerplade nummerpladen plade pladen påhængsvogn");

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
        return passage.IsWord(letters) && passage.Tokens[letters].Length == 2 && !(passage.IsTight(letters) && passage.IsNumber(letters - 1))
            && !NumberWords.Has(passage, letters) ? letters : -1;
    }

    private static int LastToken(in Passage passage, int letters, in DigitGroups groups)
    {
        var used = GroupsOfPlate(groups);
        if (used == 0)
            return -1;
        var digits = groups.DigitsIn(used);
        var last = groups.Token(used - 1);
        if (Nearby.Before(passage, letters, WordTraits.PlateCue, Reach) >= 0 || Nearby.IsAfter(passage, last, Vehicles, reach: 2))
            return digits is >= FewestDigits and <= Digits && !Nearby.CountsSomething(passage, last) ? last : -1;
        var isAlone = used == groups.Count && digits == Digits;
        return isAlone && LooksLikePlate(passage, letters, groups.Token(0)) && !Nearby.CountsSomething(passage, last)
            && !Nearby.IsNumberOfThing(passage, letters, reach: 3) ? last : -1;
    }

    /// <summary>Spaced letters must be capitals that mean nothing else; letters and digits in one are a plate in any case.</summary>
    private static bool LooksLikePlate(in Passage passage, int letters, int number)
    {
        var isTight = passage.IsTight(number);
        if (passage.Tokens[letters].Casing == Casing.Upper)
            return isTight || !(Others.Has(passage, letters) || (passage.Is(letters, Words) && IsAllCapitals(passage, letters)));
        return isTight && passage.Tokens[letters].FollowsSpace && passage.IsWord(number - 1) && !passage.Is(letters, Words | WordTraits.Quiet) && !Others.Has(passage, letters);
    }

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

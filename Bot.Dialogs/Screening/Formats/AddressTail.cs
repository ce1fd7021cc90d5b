using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>What may follow a house number: its letter, the floor, the door, the postcode and the town.</summary>
internal static class AddressTail
{
    private const int PostcodeDigits = 4;

    public static int LastToken(in Passage passage, int houseNumber)
    {
        var last = AfterLetter(passage, houseNumber);
        last = AfterFloorAndDoor(passage, last);
        return AfterPostcode(passage, last);
    }

    private static int AfterLetter(in Passage passage, int last)
    {
        var letter = last + 1;
        if (!passage.IsWord(letter) || passage.Tokens[letter].Length != 1)
            return last;
        var isTight = passage.IsTight(letter);
        return isTight || (passage.Tokens[letter].Casing == Casing.Initial && !passage.Is(letter, WordTraits.Quiet)) ? letter : last;
    }

    /// <summary>", 2. tv", " st. th.", ", 1. mf", ", 3.-4", ", 2. sal".</summary>
    private static int AfterFloorAndDoor(in Passage passage, int last)
    {
        var floor = passage.IsSign(last + 1, ',') ? last + 2 : last + 1;
        var isGroundFloor = passage.IsWord(floor) && passage.Word(floor) is "st" or "St" or "ST" or "kld" or "stuen";
        if (!isGroundFloor && !(passage.IsNumber(floor) && passage.Tokens[floor].Length <= 2 && passage.IsSign(floor + 1, '.')))
            return last;
        var end = passage.IsSign(floor + 1, '.') ? floor + 1 : floor;
        var door = passage.IsSign(end + 1, "-,") ? end + 2 : end + 1;
        if (passage.IsWord(door) && passage.Word(door) is "tv" or "th" or "mf" or "Tv" or "Th" or "Mf" or "TV" or "TH" or "MF" or "sal" or "etage")
            return AfterFullStop(passage, door);
        if (passage.IsNumber(door) && passage.Tokens[door].Length <= 3)
            return door;
        return isGroundFloor ? end : last;
    }

    private static int AfterFullStop(in Passage passage, int door) => passage.IsSign(door + 1, '.') ? door + 1 : door;

    private static int AfterPostcode(in Passage passage, int last)
    {
        var postcode = passage.IsSign(last + 1, ',') ? last + 2 : last + 1;
        if (!passage.IsNumber(postcode) || passage.Tokens[postcode].Length != PostcodeDigits || !passage.IsWord(postcode + 1)
            || passage.Tokens[postcode + 1].Casing == Casing.Lower)
            return last;
        var town = postcode + 1;
        while (passage.IsWord(town + 1) && passage.Tokens[town + 1].Casing is Casing.Capitalised or Casing.Initial
            && !passage.Tokens[town + 1].StartsSentence)
            town++;
        return town;
    }
}

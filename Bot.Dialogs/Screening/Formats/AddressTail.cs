using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>What may follow a house number: its letter, a second number, the floor, the door, the postcode and the town.</summary>
internal readonly record struct AddressTail(int Last, bool HasFloor, bool HasPostcode)
{
    private const int LongestFloor = 2;
    private const int LongestHouseNumber = 3;

    private static readonly WordSet GroundFloors = WordSet.Of("st stuen stue kl kld kælder kælderen parterre");
    private static readonly WordSet Storeys = WordSet.Of("sal etage");
    private static readonly WordSet Doors = WordSet.Of("tv th mf tvh thv venstre højre midtfor");
    private static readonly WordSet DoorWords = WordSet.Of("dør lejl lejlighed vær værelse bolig opgang opg d lok hus");

    /// <summary>A floor or a postcode behind the number says that it is a house number.</summary>
    public bool SpeaksForAddress => HasFloor || HasPostcode;

    public static AddressTail Behind(in Passage passage, in DigitGroups groups, bool isCertain)
    {
        var number = AfterLetter(passage, AfterRange(passage, groups));
        var floor = AfterFloor(passage, number);
        var door = AfterDoors(passage, floor, floor > number);
        var town = AddressTown.After(passage, door, isCertain || floor > number);
        return new AddressTail(town, floor > number || door > number, town > door);
    }

    public static bool IsStorey(in Passage passage, int i) => Storeys.Has(passage, i);

    public static bool IsDoor(in Passage passage, int i) => Doors.Has(passage, i);

    /// <summary>"3 og 5", where the second number counts nothing.</summary>
    private static int AfterAnd(in Passage passage, int number) =>
        passage.IsWord(number + 1) && passage.Word(number + 1) is "og" or "til" && passage.IsNumber(number + 2) && passage.Tokens[number + 2].Length <= LongestHouseNumber
        && !Nearby.CountsSomething(passage, number + 2) && (!passage.IsWord(number + 3) || passage.Tokens[number + 3].Casing == Casing.Lower)
        ? number + 2
        : number;

    /// <summary>"12-2. tv", "12-3. sal", "12-3.-4".</summary>
    private static bool IsFloorBehindNumber(in Passage passage, int i) =>
        passage.IsSign(i + 1, '.') && (Doors.Has(passage, i + 2) || Storeys.Has(passage, i + 2) || DoorWords.Has(passage, i + 2) || passage.IsSign(i + 2, ",-–"));

    /// <summary>"12-14", "12/14".</summary>
    private static int AfterRange(in Passage passage, in DigitGroups groups)
    {
        var isRange = groups.Length(1) is >= 1 and <= LongestHouseNumber
            && groups.Before(1) is GroupSeparator.Dash or GroupSeparator.Slash && !IsFloorBehindNumber(passage, groups.Token(1));
        return isRange ? groups.Token(1) : AfterAnd(passage, groups.Token(0));
    }

    private static int AfterLetter(in Passage passage, int last)
    {
        var letter = last + 1;
        if (!passage.IsWord(letter) || passage.Tokens[letter].Length != 1)
            return last;
        var isLetter = passage.IsTight(letter) || passage.Text[passage.Tokens[letter].Start] is not ('i' or 'I' or 'å' or 'Å' or 'ø' or 'Ø');
        return isLetter && !DoorLetterWithNumber(passage, letter) ? letter : last;
    }

    /// <summary>"12 d. 3": a door, not the house's letter.</summary>
    private static bool DoorLetterWithNumber(in Passage passage, int letter) => passage.IsSign(letter + 1, '.') && passage.IsNumber(letter + 2);

    /// <summary>", 2.", " 2. sal", ", st.", " 3 tv", ", kl.": the floor; a bare number only when a door follows.</summary>
    private static int AfterFloor(in Passage passage, int last)
    {
        var floor = passage.IsSign(last + 1, ",-–/") ? last + 2 : last + 1;
        if (GroundFloors.Has(passage, floor))
            return IsClockTime(passage, floor) ? last : AfterFullStop(passage, floor);
        if (Doors.Has(passage, floor) || (Storeys.Has(passage, floor) && floor == last + 1))
            return AfterFullStop(passage, floor);
        if (!passage.IsNumber(floor) || passage.Tokens[floor].Length > LongestFloor)
            return last;
        var end = AfterFullStop(passage, floor);
        if (Storeys.Has(passage, end + 1))
            return AfterFullStop(passage, end + 1);
        var door = passage.IsSign(end + 1, ",-–/") ? end + 2 : end + 1;
        if (Doors.Has(passage, door) || (end > floor && passage.IsNumber(door) && IsDoorNumber(passage, door, end)) || (end > floor && DoorWords.Has(passage, door)))
            return end;
        return end > floor && passage.IsSign(last + 1, ',') && EndsHere(passage, end) ? end : last;
    }

    private static bool IsClockTime(in Passage passage, int floor) =>
        passage.Word(floor) is "kl" or "Kl" && passage.IsNumber(AfterFullStop(passage, floor) + 1);

    private static bool EndsHere(in Passage passage, int end) =>
        end + 1 >= passage.Count || passage.IsSign(end + 1, ",;)") || AddressTown.IsPostcode(passage, end + 1) || passage.Tokens[end + 1].StartsSentence;

    /// <summary>", tv.", "-4", ", dør 12", " lejl. 3", and these after one another.</summary>
    private static int AfterDoors(in Passage passage, int last, bool hasFloor)
    {
        for (var rounds = 0; rounds < 2; rounds++)
        {
            var door = passage.IsSign(last + 1, ",-–/") ? last + 2 : last + 1;
            if (passage.IsWord(door) && passage.Word(door) is "til" && Doors.Has(passage, door + 1))
                door++;
            if (Doors.Has(passage, door))
                last = AfterFullStop(passage, door);
            else if (DoorWords.Has(passage, door) && DoorAfterWord(passage, AfterFullStop(passage, door) + 1) is var named and >= 0)
                last = named;
            else if (hasFloor && rounds == 0 && passage.IsNumber(door) && IsDoorNumber(passage, door, last))
                last = door;
            else
                break;
        }

        return last;
    }

    private static int DoorAfterWord(in Passage passage, int i) =>
        (passage.IsNumber(i) && passage.Tokens[i].Length <= 4) || (passage.IsWord(i) && passage.Tokens[i].Length == 1) ? i : -1;

    /// <summary>Doors have up to three digits, or four that begin with a nought; "1, 4800 Nykøbing" is a postcode.</summary>
    private static bool IsDoorNumber(in Passage passage, int door, int before) =>
        !passage.Is(door + 1, WordTraits.Unit)
        && (passage.Tokens[door].Length <= 3 || (passage.Tokens[door].Length == 4 && passage.Value(door) < 1000))
        && (passage.IsSign(before + 1, ",-–/") || passage.Tokens[door].Length <= 4);

    private static int AfterFullStop(in Passage passage, int i) => passage.IsSign(i + 1, '.') ? i + 1 : i;
}

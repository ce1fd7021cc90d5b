using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Case and journal numbers: year and serial (2024-012345, D2023-88812, 24/18832), and any number after "sag nr.",
/// "sagsnr." or "j.nr.", with the letters that belong to it. Source: the forms that Danish municipal systems print; KL on
/// KLE for the subject keys.
/// </summary>
internal static class CaseNumberRule
{
    private const int LawReach = 6;

    private static readonly WordSet Laws = WordSet.Of(
        """
        forordning forordningen direktiv direktivet lov loven lovforslag bekendtgørelse bekendtgørelsen cirkulære cirkulæret eu eøf ef
        vejledning vejledningen betænkning dom dommen
        """);

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var used = CaseWords.GroupsAfter(passage, groups);
        if (used == 0)
            used = GroupsOfCourt(passage, groups);
        if (used == 0)
            used = GroupsOfSerial(passage, groups);
        if (used == 0)
            return -1;
        var last = EndOfSuffix(passage, groups.Token(used - 1));
        found.Add(FindingKind.CaseNumber, passage.Tokens[WithCaseWord(passage, StartOfPrefix(passage, groups.Token(0)))].Start, passage.Tokens[last].End);
        return last;
    }

    public static bool IsYear(in Passage passage, int i) =>
        passage.Tokens[i].Length == 4 && passage.Value(i) is >= 1900 and < 2100;

    /// <summary>Takes in what stands tight before the number: "D2023-88812", "EMN-2023-01234".</summary>
    public static int StartOfPrefix(in Passage passage, int number)
    {
        if (passage.IsTight(number) && passage.IsWord(number - 1) && !passage.Is(number - 1, WordTraits.CaseCue))
            return number - 1;
        var isJoined = passage.IsTight(number) && (DigitGroups.IsDash(passage, number - 1) || passage.IsSign(number - 1, "/_"))
            && passage.IsTight(number - 1) && passage.IsWord(number - 2);
        return isJoined && !passage.Is(number - 2, WordTraits.CaseCue) ? number - 2 : number;
    }

    /// <summary>"SAG-2023-01234", "sag47031": the word itself, where it is part of the number.</summary>
    private static int WithCaseWord(in Passage passage, int start)
    {
        var word = DigitGroups.IsDash(passage, start - 1) && passage.IsTight(start - 1) ? start - 2 : start - 1;
        return passage.IsTight(start) && passage.IsWord(word) && passage.Word(word) is "sag" or "Sag" or "SAG" ? word : start;
    }

    /// <summary>"BS-12345/2023-HJR" of a court, "0100-83966-12345-23" of the police.</summary>
    private static int GroupsOfCourt(in Passage passage, in DigitGroups groups)
    {
        if (groups.Begin(4, 5, 5, 2) && groups.ArePartedBy(GroupSeparator.Dash, 4))
            return 4;
        var isOfCourt = groups.Length(0) is >= 3 and <= 6 && groups.Length(1) == 4 && groups.Before(1) == GroupSeparator.Slash && IsYear(passage, groups.Token(1));
        return isOfCourt && StartOfPrefix(passage, groups.Token(0)) is var prefix && prefix < groups.Token(0) && passage.Tokens[prefix].Casing == Casing.Upper ? 2 : 0;
    }

    /// <summary>Year and serial; a serial that looks like a year makes it a span of years.</summary>
    private static int GroupsOfSerial(in Passage passage, in DigitGroups groups)
    {
        if (groups.Count == 1)
            return LettersBetween(passage, groups);
        if (groups.Length(1) is < 4 or > 8 || passage.Tokens[groups.Token(1)].FollowsSpace || IsYear(passage, groups.Token(1)))
            return 0;
        var year = passage.Value(groups.Token(0));
        var isSerial = groups.Length(0) switch
        {
            4 => year is >= 1980 and < 2050 && groups.Before(1) is GroupSeparator.Dash or GroupSeparator.Slash && !IsDateOrLaw(passage, groups),
            2 => year is < 50 or > 90 && groups.Before(1) switch
            {
                GroupSeparator.Slash => groups.Count == 2 && groups.Length(1) <= 7,
                GroupSeparator.Dash => groups.Count == 2 && groups.Length(1) is 5 or 6 && !HasPhoneCue(passage, groups),
                _ => false,
            },
            _ => false,
        };
        return isSerial && !Nearby.CountsSomething(passage, groups.Token(1)) && !Nearby.IsNumberOfThing(passage, groups.Token(0), reach: 3) ? 2 : 0;
    }

    private static bool IsDateOrLaw(in Passage passage, in DigitGroups groups) =>
        groups.Length(1) == 4 && Nearby.Before(passage, groups.Token(0), Laws, LawReach) >= 0;

    private static bool HasPhoneCue(in Passage passage, in DigitGroups groups) =>
        groups.Length(1) == 6 && Nearby.Before(passage, groups.Token(0), WordTraits.PhoneCue, reach: 5) >= 0;

    /// <summary>"2023-EMN-01234", "EMN-01234/2023" have letters where other numbers have none.</summary>
    private static int LettersBetween(in Passage passage, in DigitGroups groups)
    {
        var year = groups.Token(0);
        return IsYear(passage, year) && EndOfSuffix(passage, year) is var last && last > year + 2 && passage.IsNumber(last)
            && passage.Tokens[last].Length >= 4 ? 1 : 0;
    }

    /// <summary>Takes in what is joined on behind: "-P35-12", "-EMN-01234", "A".</summary>
    private static int EndOfSuffix(in Passage passage, int last)
    {
        const int Longest = 8;
        var end = last + 1;
        for (; end <= last + Longest && passage.IsTight(end); end++)
        {
            if (DigitGroups.IsDash(passage, end) || passage.IsSign(end, "/._"))
                end++;
            var isPart = passage.IsTight(end)
                && (passage.IsNumber(end) || (passage.IsWord(end) && passage.Tokens[end].Casing is Casing.Upper or Casing.Initial));
            if (!isPart)
                break;
        }

        end--;
        while (passage.Tokens[end].Kind == TokenKind.Sign)
            end--;
        return end;
    }
}

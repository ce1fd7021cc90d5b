using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>Reads back from a number to the word that makes it a case number: "sag nr. 4711", "sagen er 24-1234", "borger-id: 12345".</summary>
internal static class CaseWords
{
    private const int FewestDigits = 3;
    private const int FewestInSystem = 4;
    private const int Reach = 7;

    private static readonly WordSet NumberWords = WordSet.Of("nr nummer nummeret nummerert numre no id ident");
    private static readonly WordSet Links = WordSet.Of("er var med på under hedder har og samt til den lyder vores deres");

    /// <summary>Words that mean a person's or a case's number only together with "nr" or "id".</summary>
    private static readonly WordSet Numbered = WordSet.Of(
        "j akt dok dokument journal borger klient patient beboer bruger person sags ref reference referencenr henvendelse aktivitets case");

    private static readonly WordSet References = WordSet.Of("ref reference referencen referencenr");

    private static readonly WordSet Systems = WordSet.Of("acadre sbsys edoc esdh dubu getorganized workzone");

    /// <summary>How many of the groups a case word speaks for; 0 for none.</summary>
    public static int GroupsAfter(in Passage passage, in DigitGroups groups)
    {
        var number = groups.Token(0);
        var first = CaseNumberRule.StartOfPrefix(passage, number);
        var cue = Cue(passage, first, out var isNumbered);
        if (cue < 0)
            return 0;
        var used = GroupsOfNumber(passage, groups);
        var isLikeAYear = used == 1 && first == number && CaseNumberRule.IsYear(passage, number);
        var fewest = Systems.Has(passage, cue) ? FewestInSystem : FewestDigits;
        return groups.DigitsIn(used) >= fewest && !Nearby.CountsSomething(passage, groups.Token(used - 1)) && (isNumbered || !isLikeAYear) ? used : 0;
    }

    private static int Cue(in Passage passage, int number, out bool isNumbered)
    {
        isNumbered = false;
        for (var i = number - 1; i >= 0 && i >= number - Reach; i--)
        {
            if (NumberWords.Has(passage, i))
                isNumbered = true;
            else if (Numbered.Has(passage, i) || IsKindOfCase(passage, i))
                return isNumbered || IsReference(passage, i, number) ? i : -1;
            else if (passage.Is(i, WordTraits.CaseCue))
                return Accept(passage, i, ref isNumbered);
            else if (!IsLink(passage, i, number))
                return -1;
        }

        return -1;
    }

    /// <summary>"vielsessag nr. 88", "klagesagen nr. 412": a case by its ending.</summary>
    private static bool IsKindOfCase(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Word(i) is [_, _, .., 's', 'a', 'g'] or [_, _, .., 's', 'a', 'g', 'e', 'n'] && passage.Tokens[i].Length > "sagen".Length;

    /// <summary>"vores ref.: 2023-12-3393", "Deres reference 0100-83966".</summary>
    private static bool IsReference(in Passage passage, int i, int number) =>
        References.Has(passage, i) && passage.Is(i - 1, WordTraits.Possessive) && passage.Tokens[number].FollowsSpace;

    /// <summary>"sagsnr" says itself that a number follows; "sag" does not.</summary>
    private static int Accept(in Passage passage, int cue, ref bool isNumbered)
    {
        if (passage.IsSign(cue + 1, ']') && passage.IsSign(cue - 1, '['))
            return -1;
        isNumbered |= passage.Tokens[cue].Length > "sagen".Length;
        return cue;
    }

    /// <summary>Between the word and its number: signs, small words, and in a row the numbers before it.</summary>
    private static bool IsLink(in Passage passage, int i, int number) =>
        passage.IsSign(i, ".:#-–(=\"'»«”“,/&") || Links.Has(passage, i)
        || (passage.IsNumber(i) && passage.Tokens[i].Length >= FewestDigits && !passage.IsTight(number))
        || (i == number - 1 && passage.Tokens[i].IsWord && passage.Tokens[i].Casing is Casing.Upper or Casing.Initial);

    /// <summary>Numbers that only a space parts belong together unless the last of them counts something: "sag 12345 3 gange".</summary>
    private static int GroupsOfNumber(in Passage passage, in DigitGroups groups)
    {
        var used = groups.Count;
        while (used > 1 && groups.Before(used - 1) == GroupSeparator.Space && Nearby.CountsSomething(passage, groups.Token(used - 1)))
            used--;
        return used;
    }
}

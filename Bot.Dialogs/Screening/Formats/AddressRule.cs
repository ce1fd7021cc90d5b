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

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 1; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i) || !passage.IsWord(i - 1) || !passage.Tokens[i].FollowsSpace || !IsHouseNumber(passage, i)
                || !StreetNames.IsStreet(passage, i - 1))
                continue;
            var last = AddressTail.LastToken(passage, i);
            found.Add(FindingKind.Address, passage.Tokens[FirstOfStreet(passage, i - 1)].Start, passage.Tokens[last].End);
            i = last;
        }
    }

    /// <summary>"Parken 3 gange", "vejen 10.30" and "gaden 2,5 km" are no house numbers.</summary>
    private static bool IsHouseNumber(in Passage passage, int i)
    {
        var isDecimalOrTime = passage.IsSign(i + 1, ".,:") && passage.IsTight(i + 1) && passage.IsTight(i + 2) && passage.IsNumber(i + 2);
        return passage.Tokens[i].Length <= LongestHouseNumber
            && !isDecimalOrTime
            && !(passage.Is(i + 1, WordTraits.Unit) && passage.Tokens[i + 1].Length > 1)
            && !passage.IsSign(i + 1, '%');
    }

    /// <summary>"H.C. Andersens Boulevard": takes in the capital words and initials right before the street.</summary>
    private static int FirstOfStreet(in Passage passage, int street)
    {
        var first = street;
        while (first > 0)
        {
            var before = passage.IsSign(first - 1, ".-") ? first - 2 : first - 1;
            if (before < 0 || !passage.IsWord(before) || passage.Tokens[before].Casing is Casing.Lower or Casing.Upper
                || passage.Tokens[first].StartsSentence || OpensSentenceOnly(passage, before))
                break;
            first = before;
        }

        return first;
    }

    /// <summary>"Hos Nørregade 4": an everyday word that has its capital from the sentence; but "Gammel Kongevej 4".</summary>
    private static bool OpensSentenceOnly(in Passage passage, int i) =>
        passage.Tokens[i].StartsSentence && passage.Is(i, WordTraits.Common)
        && passage.Word(i) is not ("Gammel" or "Ny" or "Store" or "Lille");
}

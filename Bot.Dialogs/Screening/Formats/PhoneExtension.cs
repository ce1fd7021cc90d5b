using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>The extension of a phone number, behind it or alone: "lok. 1234", "lokal 12", "ext. 4567".</summary>
internal static class PhoneExtension
{
    private const int Longest = 6;
    private const int ShortestAlone = 3;

    private static readonly WordSet Words = WordSet.Of("lok lokal lokalnr lokalnummer lokalnummeret ext extension internt lokaltlf lokaltelefon x omstilling direkte");
    private static readonly WordSet WordsAlone = WordSet.Of("lok lokal lokalnr lokalnummer lokalnummeret ext extension lokaltlf lokaltelefon");
    private static readonly WordSet Numbers = new("nr", "nummer", "tlf");

    /// <summary>The last token of the extension behind token <paramref name="last"/>, or that token.</summary>
    public static int Behind(in Passage passage, int last)
    {
        var word = passage.IsSign(last + 1, ",(/-–") ? last + 2 : last + 1;
        if (!Words.Has(passage, word))
            return last;
        var number = word + 1;
        while (number < word + 5 && (passage.IsSign(number, ".:") || Numbers.Has(passage, number)))
            number++;
        return passage.IsNumber(number) && passage.Tokens[number].Length <= Longest && !Nearby.CountsSomething(passage, number) ? number : last;
    }

    public static int FindAlone(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var number = groups.Token(0);
        if (groups.Length(0) is < ShortestAlone or > Longest || Nearby.CountsSomething(passage, number))
            return -1;
        var word = number - 1;
        while (word > number - 5 && (passage.IsSign(word, ".:") || Numbers.Has(passage, word)))
            word--;
        if (!WordsAlone.Has(passage, word))
            return -1;
        found.Add(FindingKind.Phone, passage.Tokens[number].Start, passage.Tokens[number].End);
        return number;
    }
}

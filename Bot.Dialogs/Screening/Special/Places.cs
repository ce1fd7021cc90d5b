using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>Where: a town, a house by its name, a unit by its kind, a floor.</summary>
internal static class Places
{
    public static bool InSentence(in Passage passage, int i)
    {
        var (first, end) = Sentence.Around(passage, i);
        for (var at = first; at < end; at++)
            if (IsPlace(passage, at))
                return true;
        return false;
    }

    /// <summary>The place in "lederen på Solgården" and "beboeren på 2. sal", or -1.</summary>
    public static int RightAfter(in Passage passage, int who)
    {
        if (!IsPlaceWord(passage, who + 1) || who + 2 >= passage.Count)
            return -1;
        if (IsPlace(passage, who + 2))
            return who + 2;
        var floor = passage.IsSign(who + 3, '.') ? who + 4 : who + 3;
        return passage.IsNumber(who + 2) && Persons.Is(passage, floor, ContextTraits.Unit) ? floor : -1;
    }

    private static bool IsPlace(in Passage passage, int i) => IsNamed(passage, i) || IsUnit(passage, i);

    private static bool IsNamed(in Passage passage, int i) =>
        passage.Tokens[i].Casing == Casing.Capitalised
        && (passage.Tokens[i].Has(WordTraits.Place) || (!passage.Tokens[i].StartsSentence && IsPlaceWord(passage, i - 1)));

    private static bool IsUnit(in Passage passage, int i) =>
        passage.IsWord(i) && IsPlaceWord(passage, i - 1) && Persons.Is(passage, i, ContextTraits.Unit);

    private static bool IsPlaceWord(in Passage passage, int i) => passage.IsWord(i) && passage.Word(i) is "i" or "fra" or "på" or "ved";
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// Age, place and situation in one sentence, which together may point at one person: "den 19-årige i Nykøbing med angst".
/// Source: Datatilsynet on data that can be tied to a person only in combination.
/// </summary>
internal static class CombinationRule
{
    private const int OldestAge = 120;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            var endOfAge = EndOfAge(passage, i);
            if (endOfAge < 0 || !HasPlace(passage, i) || !HasSituation(passage, i))
                continue;
            var last = PlaceRightAfter(passage, endOfAge);
            found.Add(FindingKind.Combination, passage.Tokens[i].Start, passage.Tokens[last].End);
            i = last;
        }
    }

    /// <summary>"19-årige", "43 år" after "på" or before "gammel".</summary>
    private static int EndOfAge(in Passage passage, int i)
    {
        if (!passage.IsNumber(i) || passage.Value(i) is < 1 or > OldestAge)
            return -1;
        var word = passage.IsSign(i + 1, "-‐‑–") ? i + 2 : i + 1;
        if (!passage.IsWord(word))
            return -1;
        if (passage.Word(word) is "årig" or "årige" or "åriges" or "årigs")
            return word;
        var isOld = passage.Word(word) is "år" && ((passage.IsWord(i - 1) && passage.Word(i - 1) is "på")
            || (passage.IsWord(word + 1) && passage.Word(word + 1) is "gammel" or "gamle" or "gammelt"));
        return isOld ? word : -1;
    }

    private static bool HasPlace(in Passage passage, int i)
    {
        var (first, end) = Sentence.Around(passage, i);
        for (var at = first; at < end; at++)
            if (IsPlace(passage, at))
                return true;
        return false;
    }

    private static bool IsPlace(in Passage passage, int i) =>
        passage.Tokens[i].Casing == Casing.Capitalised
        && (passage.Tokens[i].Has(WordTraits.Place) || (!passage.Tokens[i].StartsSentence && IsPlaceWord(passage, i - 1)));

    private static bool IsPlaceWord(in Passage passage, int i) => passage.IsWord(i) && passage.Word(i) is "i" or "fra" or "på" or "ved";

    private static bool HasSituation(in Passage passage, int i) =>
        Sentence.Has(passage, i, WordTraits.Situation | WordTraits.Diagnosis | WordTraits.Condition);

    private static int PlaceRightAfter(in Passage passage, int age) =>
        IsPlaceWord(passage, age + 1) && age + 2 < passage.Count && IsPlace(passage, age + 2) ? age + 2 : age;
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// Health said of a person: "hun er diabetiker", "den 19-årige med angst". Talk about health in general ("mennesker med
/// demens", "et oplæg om angst") stays quiet. A first short list. Source: GDPR Article 9(1).
/// </summary>
internal static class HealthRule
{
    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Tokens[i].Has(WordTraits.Diagnosis | WordTraits.Condition) && IsOfPerson(passage, i))
                found.Add(FindingKind.Health, passage.Tokens[i].Start, passage.Tokens[i].End);
        }
    }

    public static bool IsOfPerson(in Passage passage, int i)
    {
        if (IsGeneral(passage, i))
            return false;
        if (IsOfWriter(passage, i))
            return true;
        var isSaid = passage.Tokens[i].Has(WordTraits.Diagnosis)
            || passage.Is(i - 1, WordTraits.ConditionCue) || passage.Is(i - 2, WordTraits.ConditionCue);
        return isSaid && Sentence.Has(passage, i, WordTraits.Person);
    }

    /// <summary>"jeg har diabetes", "min depression".</summary>
    private static bool IsOfWriter(in Passage passage, int i)
    {
        if (passage.IsWord(i - 1) && passage.Word(i - 1) is "min" or "mit" or "Min" or "Mit")
            return true;
        return passage.Is(i - 1, WordTraits.ConditionCue)
            && ((passage.IsWord(i - 2) && passage.Word(i - 2) is "jeg" or "Jeg") || (passage.IsWord(i - 3) && passage.Word(i - 3) is "jeg" or "Jeg"));
    }

    /// <summary>"oplæg om angst", "mennesker med demens", "arbejder med stress", "angst for at sige det".</summary>
    private static bool IsGeneral(in Passage passage, int i) =>
        (passage.IsWord(i - 1) && passage.Word(i - 1) is "om" or "mod" or "inden")
        || (passage.IsWord(i + 1) && passage.Word(i + 1) is "for" && passage.Tokens[i].Has(WordTraits.Condition))
        || (passage.IsWord(i - 2) && passage.Word(i - 2) is "arbejder" or "arbejde" or "arbejdet" or "erfaring" or "viden" or "mennesker"
            or "borgere" or "medborgere" or "personer" or "beboere" or "unge" or "ældre" or "dem" or "nogen" or "folk" or "familier");
}

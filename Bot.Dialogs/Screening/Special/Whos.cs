using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>Who is meant without a name, up to the token Last, and how few it can be: two hardly anybody else, one more than one.</summary>
internal readonly record struct Who(int Last, int Weight, bool IsAge = false, bool IsRole = false, bool IsOnlyOne = false);

/// <summary>Who, without a name: "19-årige", "den eneste mandlige sosu", "naboens søn", "lederen", "far til fem".</summary>
internal static class Whos
{
    private const int OldestAge = 120;

    /// <summary>"den eneste mandlige unge sosu".</summary>
    private const int MostBetween = 2;

    private const int HardlyAnybodyElse = 2;

    /// <summary>The words that begin here and say who.</summary>
    public static Who? At(in Passage passage, int i)
    {
        if (EndOfAge(passage, i) is var age and >= 0)
            return new(age, HardlyAnybodyElse, IsAge: true);
        if (!passage.IsWord(i))
            return null;
        var context = Persons.ContextAt(passage, i);
        if ((context & ContextTraits.Unique) != 0)
            return EndOfUnique(passage, i) is var unique and >= 0
                ? new(unique, HardlyAnybodyElse, IsRole: true, IsOnlyOne: passage.Word(i) is "eneste" or "only")
                : null;
        if ((context & (ContextTraits.Person | ContextTraits.Role)) == 0 || EndOfAge(passage, i + 2) >= 0)
            return null; // "kvinden på 43 år": the age says more.
        if (EndOfRelation(passage, i, context) is var relation and >= 0)
            return new(relation, HardlyAnybodyElse);
        if ((context & ContextTraits.Role) != 0)
            return new(i, 1, IsRole: true);
        return (context & ContextTraits.Own) == 0 && (!Persons.IsPronoun(passage, i) || IsPointedAt(passage, i)) ? new(i, 1) : null;
    }

    /// <summary>"19-årige", "34-year-old", "43 år" after "på" or before "gammel", "på 22".</summary>
    public static int EndOfAge(in Passage passage, int i)
    {
        if (!passage.IsNumber(i) || passage.Value(i) is < 1 or > OldestAge)
            return -1;
        var word = passage.IsSign(i + 1, "-‐‑–") ? i + 2 : i + 1;
        var isOn = passage.IsWord(i - 1) && passage.Word(i - 1) is "på";
        if (passage.IsWord(word))
        {
            if (passage.Word(word) is "årig" or "årige" or "åriges" or "årigs")
                return word;
            var isYears = passage.Word(word) is "år";
            if (isYears && (isOn || (passage.IsWord(word + 1) && passage.Word(word + 1) is "gammel" or "gamle" or "gammelt")))
                return word;
            if (passage.Word(word) is "year" && passage.IsSign(word + 1, "-‐‑–") && passage.IsWord(word + 2) && passage.Word(word + 2) is "old")
                return word + 2;
        }

        return isOn && Persons.Is(passage, i - 2, ContextTraits.Person | ContextTraits.Kin) ? i : -1;
    }

    private static int EndOfUnique(in Passage passage, int i)
    {
        for (var at = i + 1; at <= i + 1 + MostBetween && passage.IsWord(at); at++)
        {
            var context = Persons.ContextAt(passage, at);
            if ((context & (ContextTraits.Person | ContextTraits.Role)) != 0 && (context & ContextTraits.Unique) == 0 && !Persons.IsPronoun(passage, at))
                return at;
            if ((context & (ContextTraits.Preposition | ContextTraits.Group | ContextTraits.Few | ContextTraits.Be | ContextTraits.Have)) != 0)
                return -1;
        }

        return -1;
    }

    /// <summary>"naboens søn", "datteren af købmanden", "far til fem", "familien med de syv børn".</summary>
    private static int EndOfRelation(in Passage passage, int i, ContextTraits context)
    {
        if ((context & ContextTraits.Own) == 0 && Persons.IsGenitive(passage, i) && Persons.Is(passage, i + 1, ContextTraits.Kin))
            return i + 1;
        if (!passage.IsWord(i + 2))
            return -1;
        return passage.Word(i + 1) switch
        {
            "af" when Persons.Is(passage, i + 2, ContextTraits.Role) => i + 2,
            "til" when IsCount(passage.Word(i + 2)) => i + 2,
            "med" when passage.IsWord(i + 4) && passage.Word(i + 4) is "børn" or "hunde" or "katte" => i + 4,
            _ => -1,
        };
    }

    private static bool IsCount(ReadOnlySpan<char> word) => word is "to" or "tre" or "fire" or "fem" or "seks" or "syv" or "otte" or "ni" or "ti";

    /// <summary>"hende fra biblioteket", "ham i receptionen".</summary>
    private static bool IsPointedAt(in Passage passage, int i) => passage.Word(i) is "ham" or "hende" or "Ham" or "Hende";
}

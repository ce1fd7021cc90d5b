using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>Who, without a name: "19-årige", "den eneste mandlige sosu", "naboens søn", "lederen".</summary>
internal static class Whos
{
    private const int OldestAge = 120;

    /// <summary>"den eneste mandlige unge sosu".</summary>
    private const int MostBetween = 2;

    /// <summary>The last token of the words that begin here and say who, or -1.</summary>
    public static int EndAt(in Passage passage, int i)
    {
        if (EndOfAge(passage, i) is var age and >= 0)
            return age;
        if (!passage.IsWord(i))
            return -1;
        var context = Persons.ContextAt(passage, i);
        if ((context & ContextTraits.Unique) != 0)
            return EndOfUnique(passage, i);
        if ((context & (ContextTraits.Person | ContextTraits.Own)) == ContextTraits.Person && Persons.IsGenitive(passage, i) && Persons.Is(passage, i + 1, ContextTraits.Kin))
            return i + 1;
        return (context & ContextTraits.Role) != 0 ? i : -1;
    }

    /// <summary>"19-årige", "43 år" after "på" or before "gammel".</summary>
    public static int EndOfAge(in Passage passage, int i)
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

    private static int EndOfUnique(in Passage passage, int i)
    {
        for (var at = i + 1; at <= i + 1 + MostBetween && passage.IsWord(at); at++)
        {
            var context = Persons.ContextAt(passage, at);
            if ((context & (ContextTraits.Person | ContextTraits.Role)) != 0 && !Persons.IsPronoun(passage, at))
                return at;
            if ((context & (ContextTraits.Preposition | ContextTraits.Group | ContextTraits.Be | ContextTraits.Have)) != 0)
                return -1;
        }

        return -1;
    }
}

using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names;

/// <summary>How far a name reaches to both sides of the word that gave it away.</summary>
internal static class NameExtent
{
    private const string Apostrophes = "'’´`";
    private const string Hyphens = "-‐‑";

    /// <summary>Takes in initials and less likely parts before the word: "P.E. Pedersen".</summary>
    public static int FirstToken(in NameReading names, int i)
    {
        var passage = names.Passage;
        for (var first = i; ;)
        {
            var before = passage.IsSign(first - 1, '.') || IsHyphen(passage, first - 1) ? first - 2 : first - 1;
            if (before < 0 || IsNewLine(passage, before, first))
                return first;
            var isPart = passage.IsSign(first - 1, '.')
                ? IsInitial(passage, before)
                : IsInitial(passage, before) || (passage.Tokens[before].Casing != Casing.Lower && names.Continues(before));
            if (!isPart)
                return first;
            first = before;
        }
    }

    /// <summary>Takes in further names, particles, initials and the genitive's apostrophe after the word.</summary>
    public static int LastToken(in NameReading names, int i)
    {
        var passage = names.Passage;
        var last = i;
        while (!IsGenitive(passage.Tokens[last]) && Next(names, last) is var next && next > last)
            last = next;
        return WithApostrophe(passage, last);
    }

    /// <summary>The last token of the next part of the name, or <paramref name="last"/> when it ends here.</summary>
    private static int Next(in NameReading names, int last)
    {
        var passage = names.Passage;
        var next = IsHyphen(passage, last + 1) ? last + 2 : last + 1;
        if (!passage.IsWord(next) || IsNewLine(passage, last, next))
            return last;
        if (IsInitial(passage, next))
            return passage.IsSign(next + 1, '.') && passage.IsTight(next + 1) ? next + 1 : next;
        if (names.Continues(next))
            return next;
        return passage.Is(next, WordTraits.NameParticle) ? AfterParticles(names, last, next) : last;
    }

    private static int AfterParticles(in NameReading names, int last, int particle)
    {
        var passage = names.Passage;
        var next = particle + 1;
        while (passage.Is(next, WordTraits.NameParticle) || IsHyphen(passage, next))
            next++;
        return passage.IsWord(next) && passage.Tokens[next].Casing == Casing.Capitalised && names.Continues(next)
            && !IsNewLine(passage, last, next)
            ? next
            : last;
    }

    /// <summary>"Mette's", "Lars'".</summary>
    private static int WithApostrophe(in Passage passage, int last)
    {
        if (!passage.IsTight(last + 1) || !passage.IsSign(last + 1, Apostrophes))
            return last;
        var after = last + 2;
        if (passage.IsTight(after) && passage.IsWord(after))
            return passage.Word(after) is "s" or "S" ? after : last;
        return passage.Word(last)[^1] is 's' or 'S' or 'x' or 'z' ? last + 1 : last;
    }

    private static bool IsGenitive(in Token token) =>
        token.TraitsWithoutGenitive != WordTraits.None
        && !token.Is(WordTraits.FirstName | WordTraits.Surname | WordTraits.WordLikeFirstName | WordTraits.WordLikeSurname)
        && (token.TraitsWithoutGenitive & (WordTraits.FirstName | WordTraits.Surname)) != 0;

    private static bool IsInitial(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Tokens[i].Casing == Casing.Initial && !passage.Is(i, WordTraits.Quiet);

    private static bool IsHyphen(in Passage passage, int i) =>
        passage.IsTight(i) && passage.IsTight(i + 1) && passage.IsSign(i, Hyphens);

    private static bool IsNewLine(in Passage passage, int from, int to) =>
        passage.Text[passage.Tokens[from].End..passage.Tokens[to].Start].ContainsAny('\n', '\r');
}

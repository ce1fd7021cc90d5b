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
        var first = i;
        while (Before(names, first) is var before && before < first)
            first = before;
        return first;
    }

    /// <summary>Takes in further names, particles, initials and the genitive's apostrophe after the word.</summary>
    public static int LastToken(in NameReading names, int i)
    {
        var last = WithStop(names, i);
        while (!IsGenitive(names.Passage.Tokens[last]) && Next(names, last) is var next && next > last)
            last = WithStop(names, next);
        return WithApostrophe(names.Passage, last);
    }

    private static int Before(in NameReading names, int first)
    {
        var passage = names.Passage;
        var afterStop = passage.IsSign(first - 1, '.');
        var before = afterStop || IsJoint(passage, first - 1) ? first - 2 : first - 1;
        if (before < 0 || IsNewLine(passage, before, first))
            return first;
        var isPart = names.IsInitial(before) || (!afterStop && passage.Tokens[before].Casing != Casing.Lower && names.Continues(before, first));
        return isPart && !IsGenitive(passage.Tokens[before]) ? before : first;
    }

    /// <summary>The token of the next part of the name, or <paramref name="last"/> when it ends here.</summary>
    private static int Next(in NameReading names, int last)
    {
        var passage = names.Passage;
        var next = IsJoint(passage, last + 1) ? last + 2 : last + 1;
        if (!passage.IsWord(next) || IsNewLine(passage, last, next))
            return last;
        // A stop that is taken in belongs to an initial and ends no sentence.
        var before = passage.Tokens[last].IsWord ? last : last - 1;
        if (names.IsInitial(next) || names.Continues(next, before))
            return next;
        return passage.Is(next, WordTraits.NameParticle) ? AfterParticles(names, last, next) : last;
    }

    /// <summary>The full stop of an initial: "Kristoffer B.", "P.".</summary>
    private static int WithStop(in NameReading names, int i) =>
        names.IsInitial(i) && names.Passage.IsSign(i + 1, '.') && names.Passage.IsTight(i + 1) ? i + 1 : i;

    private static int AfterParticles(in NameReading names, int last, int particle)
    {
        var passage = names.Passage;
        var next = particle + 1;
        while (passage.Is(next, WordTraits.NameParticle) || IsHyphen(passage, next))
            next++;
        var isName = passage.IsWord(next) && passage.Tokens[next].Casing == Casing.Capitalised && names.Continues(next, particle)
            && !IsNewLine(passage, last, next);
        return isName ? next : last;
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

    /// <summary>"Anne-Mette", "O'Connor".</summary>
    private static bool IsJoint(in Passage passage, int i) =>
        IsHyphen(passage, i)
        || (passage.IsTight(i) && passage.IsTight(i + 1) && passage.IsSign(i, Apostrophes) && passage.IsWord(i + 1) && passage.Tokens[i + 1].Length > 1);

    private static bool IsHyphen(in Passage passage, int i) =>
        passage.IsTight(i) && passage.IsTight(i + 1) && passage.IsSign(i, Hyphens);

    private static bool IsNewLine(in Passage passage, int from, int to) =>
        passage.Text[passage.Tokens[from].End..passage.Tokens[to].Start].ContainsAny('\n', '\r');
}

using Bot.Dialogs.Screening.Tokens;
using Bot.Dialogs.Screening.Words;

namespace Bot.Dialogs.Screening.Blurring;

/// <summary>"Mettes" becomes "en kollegas", "borgeren Mette" becomes "en medborger", "hendes mor Anne" becomes "hendes mor".</summary>
internal static class NameReplacement
{
    private const string Colleague = "en kollega";
    private const string Citizen = "en medborger";
    private const string Apostrophes = "'’´`";

    public static Replacement For(in Passage passage, Finding finding, int earliest)
    {
        var first = passage.TokenAt(finding.Span.Start);
        var ending = IsGenitive(passage, finding) ? "s" : "";
        var before = passage.IsSign(first - 1, '.') ? first - 2 : first - 1;
        if (before < 0 || passage.Tokens[before].Start < earliest || !passage.Tokens[first].FollowsSpace)
            return At(passage, first, Colleague + ending);

        if (passage.Is(before, WordTraits.Citizen))
            return At(passage, WithArticle(passage, before, earliest), Citizen + ending);
        if (passage.Is(before, WordTraits.Relation))
            return passage.Word(before).StartsWith("kolleg", StringComparison.OrdinalIgnoreCase)
                ? At(passage, WithArticle(passage, before, earliest), Colleague + ending)
                : new Replacement(passage.Tokens[before].End, ending);
        if (passage.Is(before, WordTraits.Address))
            return At(passage, before, Colleague + ending);
        if (passage.Is(before, WordTraits.Title))
            return At(passage, first, "[navn]" + ending);
        return At(passage, first, Colleague + ending);
    }

    private static Replacement At(in Passage passage, int token, string words) =>
        new(passage.Tokens[token].Start, Capitals.Fitting(passage, token, words));

    /// <summary>Takes in "min", "vores", "en" before the noun.</summary>
    private static int WithArticle(in Passage passage, int noun, int earliest)
    {
        var article = noun - 1;
        var isArticle = passage.Is(article, WordTraits.Possessive) || (passage.IsWord(article) && passage.Word(article) is "en" or "En" or "den" or "Den");
        return isArticle && passage.Tokens[article].Start >= earliest ? article : noun;
    }

    private static bool IsGenitive(in Passage passage, Finding finding)
    {
        var words = passage.Text[finding.Span.Start..finding.Span.End];
        if (Apostrophes.Contains(words[^1], StringComparison.Ordinal))
            return true;
        if (words[^1] is not ('s' or 'S'))
            return false;
        var at = passage.TokenAt(finding.Span.End - 1);
        var last = passage.Tokens[at];
        const WordTraits names = WordTraits.FirstName | WordTraits.Surname | WordTraits.WordLikeFirstName | WordTraits.WordLikeSurname;
        var isAfterApostrophe = last.Length == 1 && words.Length > 2 && Apostrophes.Contains(words[^2], StringComparison.Ordinal);
        return isAfterApostrophe
            || (!last.Is(names) && ((last.TraitsWithoutGenitive & names) != 0 || IsBeforeThing(passage, at)));
    }

    /// <summary>"Kværnholts cykel": no list has the name, but what somebody owns follows.</summary>
    private static bool IsBeforeThing(in Passage passage, int last) =>
        passage.Tokens[last].Length > 2 && passage.IsWord(last + 1) && passage.Tokens[last + 1].Casing == Casing.Lower
        && (KnownWords.Of(passage.Tokens[last + 1].Hash) & (KnownWordTraits.Noun | KnownWordTraits.Verb)) == KnownWordTraits.Noun;
}

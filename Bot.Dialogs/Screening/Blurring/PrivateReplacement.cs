using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Blurring;

/// <summary>
/// What is too private to tell. "har fået en depression" becomes "har fået en svær periode", "er dement" becomes "er i en svær
/// periode", "en muslimsk kollega" becomes "en kollega"; of anything else only "[noget privat]" stays.
/// </summary>
internal static class PrivateReplacement
{
    private const string Private = "[noget privat]";
    private const WordTraits OnePerson = WordTraits.Person | WordTraits.Relation | WordTraits.Citizen;

    public static Replacement For(in Passage passage, Finding finding, int earliest)
    {
        var first = passage.TokenAt(finding.Span.Start);
        var last = passage.TokenAt(finding.Span.End - 1);
        if (DescribesNext(passage, first, last, earliest))
            return new Replacement(passage.Tokens[first - 1].End, "");
        if (last > first && passage.Word(first) is "den" or "Den" && passage.Is(last + 1, OnePerson))
            return new Replacement(passage.Tokens[first].Start, passage.Word(first).ToString());
        if (finding.Kind != FindingKind.Health || first == 0 || passage.Tokens[first - 1].Start < earliest || !passage.IsWord(first - 1))
            return Capital(passage, first, Private);
        var before = passage.Word(first - 1);
        if (before is "min" or "hans" or "hendes" or "sin" or "Min" or "Hans" or "Hendes")
            return Capital(passage, first, "svære periode");
        if (before is "en" or "et" && first > 1 && IsHave(passage, first - 2))
            return Capital(passage, passage.Tokens[first - 1].Start >= earliest ? first - 1 : first, "en svær periode");
        if (IsHave(passage, first - 1))
            return Capital(passage, first, "en svær periode");
        return before is "er" or "var" or "blev" ? Capital(passage, first, "i en svær periode") : Capital(passage, first, Private);
    }

    /// <summary>An adjective between an article and a person may just go.</summary>
    private static bool DescribesNext(in Passage passage, int first, int last, int earliest) =>
        first == last && passage.Is(last + 1, OnePerson) && passage.IsWord(first - 1) && passage.Tokens[first].FollowsSpace
        && passage.Tokens[first - 1].End >= earliest && passage.Word(first - 1) is "en" or "et" or "den" or "det" or "En" or "Et" or "Den" or "Det";

    private static bool IsHave(in Passage passage, int token) =>
        passage.IsWord(token) && passage.Word(token) is "har" or "havde" or "haft" or "fik" or "får" or "fået" or "Har" or "Fik";

    private static Replacement Capital(in Passage passage, int token, string words) =>
        new(passage.Tokens[token].Start, Capitals.Fitting(passage, token, words));
}

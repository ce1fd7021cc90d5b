using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// E-mail addresses, also with spaces round the sign and spelled "navn (at) sted.dk" or "navn snabel-a sted.dk". The form
/// follows RFC 5321 loosely: what looks like an address to a reader is one.
/// </summary>
internal static class EmailRule
{
    private const string LocalSigns = "._%+-'";
    private const string DomainSigns = ".-_";

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 1; i < passage.Count; i++)
        {
            var (open, close) = At(passage, i);
            if (open < 0)
                continue;
            var isPlain = open == close && passage.IsTight(open) && passage.IsTight(close + 1);
            var start = StartOfLocal(passage, open - 1);
            var end = EndOfDomain(passage, close + 1);
            if (start < 0 || end < 0)
                continue;
            if (isPlain || HasTopLevel(passage.Text[passage.Tokens[close + 1].Start..passage.Tokens[end].End]))
                found.Add(FindingKind.Email, passage.Tokens[start].Start, passage.Tokens[end].End);
            i = end;
        }
    }

    /// <summary>The first and last token of what stands for the sign at token <paramref name="i"/>, or -1.</summary>
    private static (int Open, int Close) At(in Passage passage, int i)
    {
        if (passage.IsSign(i, '@'))
            return (i, i);
        if (passage.IsSign(i, "([{<") && passage.IsSign(i + 2, ")]}>") && passage.IsWord(i + 1)
            && passage.Word(i + 1) is "at" or "AT" or "At" or "a" or "snabela")
            return (i, i + 2);
        if (passage.IsWord(i) && passage.Word(i).Equals("snabel", StringComparison.OrdinalIgnoreCase) && passage.IsSign(i + 1, '-'))
            return (i, i + 2);
        return passage.IsWord(i) && passage.Word(i).Equals("snabela", StringComparison.OrdinalIgnoreCase) ? (i, i) : (-1, -1);
    }

    private static int StartOfLocal(in Passage passage, int last)
    {
        if (last < 0 || !IsPart(passage, last, LocalSigns))
            return -1;
        var first = last;
        while (passage.IsTight(first) && IsPart(passage, first - 1, LocalSigns))
            first--;
        while (first < last && passage.Tokens[first].Kind == TokenKind.Sign)
            first++;
        return passage.Tokens[first].Kind == TokenKind.Sign ? -1 : first;
    }

    private static int EndOfDomain(in Passage passage, int first)
    {
        if (first >= passage.Count || passage.Tokens[first].Kind == TokenKind.Sign)
            return -1;
        var last = first;
        while (passage.IsTight(last + 1) && IsPart(passage, last + 1, DomainSigns))
            last++;
        while (passage.Tokens[last].Kind == TokenKind.Sign)
            last--;
        return last;
    }

    private static bool IsPart(in Passage passage, int i, string signs) =>
        passage.Tokens[i].Kind != TokenKind.Sign || passage.IsSign(i, signs);

    private static bool HasTopLevel(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        return dot > 0 && domain.Length - dot > 2 && char.IsLetter(domain[dot + 1]);
    }
}

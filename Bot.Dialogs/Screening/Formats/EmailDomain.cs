using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>The part of an e-mail address behind the sign: "sted.dk", "sted punktum dk", "sted (dot) dk", "sted . dk".</summary>
internal static class EmailDomain
{
    private const string Signs = ".-_‑";

    private static readonly WordSet SpelledDots = WordSet.Of("punktum dot prik");

    /// <summary>The last token of the domain that begins here, or -1.</summary>
    public static int LastToken(in Passage passage, int first, out bool hasTopLevel)
    {
        hasTopLevel = false;
        if (first >= passage.Count || passage.Tokens[first].Kind == TokenKind.Sign)
            return -1;
        var last = EndOfTight(passage, first);
        hasTopLevel = HasTopLevel(passage.Text[passage.Tokens[first].Start..passage.Tokens[last].End]);
        while (NextAfterDot(passage, last, hasTopLevel) is var next and >= 0)
        {
            last = EndOfTight(passage, next);
            hasTopLevel = true;
        }

        return last;
    }

    public static bool IsSpelledDot(in Passage passage, int i) => SpelledDots.Has(passage, i);

    private static int EndOfTight(in Passage passage, int first)
    {
        var last = first;
        while (passage.IsTight(last + 1) && (passage.Tokens[last + 1].Kind != TokenKind.Sign || passage.IsSign(last + 1, Signs)))
            last++;
        while (passage.Tokens[last].Kind == TokenKind.Sign)
            last--;
        return last;
    }

    /// <summary>The word after a full stop that stands apart or is spelled out, or after a comma for it, or -1.</summary>
    private static int NextAfterDot(in Passage passage, int last, bool hasTopLevel)
    {
        if (IsSpelledDot(passage, last + 1))
            return passage.IsWord(last + 2) ? last + 2 : -1;
        if (passage.IsSign(last + 1, "([{") && passage.IsSign(last + 3, ")]}") && (IsSpelledDot(passage, last + 2) || passage.IsSign(last + 2, '.')))
            return passage.IsWord(last + 4) ? last + 4 : -1;
        if (!hasTopLevel && passage.IsSign(last + 1, ',') && passage.IsTight(last + 1) && passage.IsTight(last + 2) && UrlHost.IsTopLevel(passage, last + 2))
            return last + 2;
        return !hasTopLevel && passage.IsSign(last + 1, '.') && UrlHost.IsTopLevel(passage, last + 2) ? last + 2 : -1;
    }

    private static bool HasTopLevel(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        return dot > 0 && domain.Length - dot > 2 && char.IsLetter(domain[dot + 1]);
    }
}

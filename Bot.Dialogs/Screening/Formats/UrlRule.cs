using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Links, with https:// or www. or bare: "mettejensen.dk". The home page of an authority, a municipality or a mass medium
/// stays quiet, also with a path of plain words, for people point each other there; a social profile is told as such. The
/// form follows RFC 3986 loosely.
/// </summary>
internal static class UrlRule
{
    private const string HostSigns = ".-_";
    private const string ClosingSigns = ".,;:!?)]}>\"'»”’…";

    /// <summary>At a full stop between two words.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="dot">The full stop.</param>
    /// <param name="readUpTo">The last token of what was read as a site already, so that each is read once.</param>
    /// <param name="found">Where findings go.</param>
    public static int Find(in Passage passage, int dot, ref int readUpTo, ref FindingList found)
    {
        if (dot < readUpTo || !passage.IsTight(dot) || !passage.IsTight(dot + 1) || !passage.IsWord(dot + 1) || passage.Tokens[dot - 1].Kind == TokenKind.Sign)
            return -1;
        var isCalled = passage.Word(dot - 1) is "www" or "WWW" or "Www";
        var endOfHost = readUpTo = EndOfHost(passage, dot + 1);
        var topLevel = TopLevel(passage, dot + 1, endOfHost, isCalled || passage.IsSign(endOfHost + 1, '/') && passage.IsTight(endOfHost + 1));
        if (topLevel < 0 && !isCalled)
            return -1;
        return Add(passage, StartOfHost(passage, dot - 1), topLevel < 0 ? endOfHost : topLevel, ref found);
    }

    /// <summary>At the colon of "https://".</summary>
    public static int FindScheme(in Passage passage, int colon, ref FindingList found)
    {
        var host = colon + 3;
        if (!passage.IsWord(colon - 1) || passage.Word(colon - 1) is not ("http" or "https" or "Http" or "Https" or "HTTP" or "HTTPS" or "ftp" or "teams")
            || !passage.IsSign(colon + 1, '/') || !passage.IsSign(colon + 2, '/') || host >= passage.Count || passage.Tokens[host].Kind == TokenKind.Sign)
            return -1;
        return Add(passage, colon - 1, EndOfHost(passage, host), ref found);
    }

    private static int Add(in Passage passage, int first, int topLevel, ref FindingList found)
    {
        var last = EndOfPath(passage, topLevel);
        var isPublic = UrlHost.IsPublic(passage, topLevel);
        var isSocial = UrlHost.IsSocial(passage, topLevel) && last > topLevel + 1;
        if (isPublic && !isSocial && IsPlainPath(passage, topLevel, last))
            return last;
        found.Add(isSocial ? FindingKind.Handle : FindingKind.Url, passage.Tokens[first].Start, passage.Tokens[last].End);
        return last;
    }

    private static int StartOfHost(in Passage passage, int first)
    {
        while (passage.IsTight(first) && (passage.Tokens[first - 1].Kind != TokenKind.Sign || passage.IsSign(first - 1, HostSigns)))
            first--;
        while (passage.Tokens[first].Kind == TokenKind.Sign)
            first++;
        return first;
    }

    private static int EndOfHost(in Passage passage, int first)
    {
        var last = first;
        while (passage.IsTight(last + 1) && (passage.Tokens[last + 1].Kind != TokenKind.Sign || passage.IsSign(last + 1, HostSigns)))
            last++;
        while (passage.Tokens[last].Kind == TokenKind.Sign)
            last--;
        return last;
    }

    /// <summary>The host's last word, when it is a top level; so "ring.til mig.dk" is read to its end.</summary>
    private static int TopLevel(in Passage passage, int first, int last, bool isSurelyHost)
    {
        if (last < first || !passage.IsSign(last - 1, '.'))
            return -1;
        return UrlHost.IsTopLevel(passage, last) || (isSurelyHost && UrlHost.IsWordLikeTopLevel(passage, last)) ? last : -1;
    }

    /// <summary>Everything up to the next space, but for the signs that end a sentence or a bracket.</summary>
    private static int EndOfPath(in Passage passage, int topLevel)
    {
        if (!passage.IsTight(topLevel + 1) || !passage.IsSign(topLevel + 1, "/?#:"))
            return topLevel;
        var last = topLevel + 1;
        while (passage.IsTight(last + 1) && !passage.IsSign(last + 1, "<>\"«»”"))
            last++;
        while (last > topLevel && passage.IsSign(last, ClosingSigns))
            last--;
        return last;
    }

    private static bool IsPlainPath(in Passage passage, int topLevel, int last)
    {
        for (var i = topLevel + 1; i <= last; i++)
            if (!passage.IsWord(i) && !passage.IsSign(i, "/-_."))
                return false;
        return true;
    }
}

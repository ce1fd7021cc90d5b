using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// E-mail addresses, also with spaces round the sign and spelled "navn (at) sted.dk" or "navn snabel-a sted punktum dk". The
/// form follows RFC 5321 loosely: what looks like an address to a reader is one.
/// </summary>
internal static class EmailRule
{
    private const string LocalSigns = "._%+-'‑&~#$*^=";
    private const int Reach = 6;

    private static readonly WordSet SpelledSigns = WordSet.Of("at a snabela snabel krøllealfa alfakrøll");
    private static readonly WordSet ContactWords = WordSet.Of("mail mailen mails email mailadresse mailadressen emailadresse mailto skriv skrive kontakt send sende");

    public static int Find(in Passage passage, int at, ref FindingList found) => Add(passage, at, at, isSpelled: false, ref found);

    /// <summary>The sign spelled out, beginning at a word or a bracket.</summary>
    public static int FindSpelled(in Passage passage, int i, ref FindingList found)
    {
        if (passage.Tokens[i].Length > "krøllealfa".Length)
            return -1;
        if (passage.IsSign(i, "([{<"))
            return IsSnabelAInBrackets(passage, i) ? Add(passage, i, i + 4, isSpelled: false, ref found)
                : passage.IsSign(i + 2, ")]}>") && (SpelledSigns.Has(passage, i + 1) || passage.IsSign(i + 1, '@'))
                ? Add(passage, i, i + 2, isSpelled: false, ref found)
                : -1;
        if (passage.Text[passage.Tokens[i].Start] is not ('a' or 'A' or 's' or 'S' or 'k' or 'K') || !SpelledSigns.Has(passage, i) || passage.Tokens[i].Length == 1)
            return -1;
        var isPlainAt = passage.Tokens[i].Length == 2 && passage.Tokens[i].Casing != Casing.Upper;
        return Add(passage, i, passage.Tokens[i].Length == 2 ? i : EndOfSnabelA(passage, i), isPlainAt, ref found);
    }

    private static bool IsSnabelAInBrackets(in Passage passage, int i) =>
        passage.IsSign(i + 4, ")]}>") && passage.IsWord(i + 1) && EndOfSnabelA(passage, i + 1) == i + 3;

    /// <summary>"snabel-a", "snabel a", "snabela".</summary>
    private static int EndOfSnabelA(in Passage passage, int i)
    {
        var a = DigitGroups.IsDash(passage, i + 1) ? i + 2 : i + 1;
        return passage.IsWord(a) && passage.Word(a) is "a" or "A" && passage.Tokens[i].Length == "snabel".Length ? a : i;
    }

    /// <param name="passage">The text.</param>
    /// <param name="open">The first token of what stands for the sign.</param>
    /// <param name="close">Its last token.</param>
    /// <param name="isSpelled">It is the word "at", which is a word of its own too.</param>
    /// <param name="found">Where findings go.</param>
    private static int Add(in Passage passage, int open, int close, bool isSpelled, ref FindingList found)
    {
        var end = EmailDomain.LastToken(passage, close + 1, out var hasTopLevel);
        if (end < 0)
            return -1;
        var start = StartOfLocal(passage, open - 1);
        if (start < 0)
            return -1;
        var isPlain = passage.IsSign(open, "@＠﹫") && passage.IsTight(open) && passage.IsTight(close + 1) && passage.IsWord(close + 1);
        if (!isPlain && !hasTopLevel)
            return -1;
        if (isSpelled && open - start == 1 && passage.IsWord(start) && Nearby.Before(passage, start, ContactWords, Reach) < 0)
            return -1;
        found.Add(FindingKind.Email, passage.Tokens[start].Start, passage.Tokens[end].End);
        return end;
    }

    private static int StartOfLocal(in Passage passage, int last)
    {
        if (last < 0 || !IsPart(passage, last))
            return -1;
        var first = last;
        for (; ;)
        {
            while (passage.IsTight(first) && IsPart(passage, first - 1))
                first--;
            if (!EmailDomain.IsSpelledDot(passage, first - 1) || first < 2 || !passage.IsWord(first - 2))
                break;
            first -= 2;
        }

        while (first < last && passage.Tokens[first].Kind == TokenKind.Sign)
            first++;
        return passage.Tokens[first].Kind == TokenKind.Sign ? -1 : first;
    }

    private static bool IsPart(in Passage passage, int i) => passage.Tokens[i].Kind != TokenKind.Sign || passage.IsSign(i, LocalSigns);
}

using System.Globalization;
using Bot.Dialogs.Screening.Words;

namespace Bot.Dialogs.Screening.Tokens;

/// <summary>Cuts a text into tokens in one pass: runs of letters, runs of digits, single signs. White space parts them.</summary>
internal static class Tokenizer
{
    public static void Cut(ReadOnlySpan<char> text, ref TokenBuffer tokens)
    {
        var sentence = new SentenceStart();
        var followsSpace = true;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                sentence.SeeSpace(c);
                followsSpace |= char.IsWhiteSpace(c);
                at++;
                continue;
            }

            var end = EndOfToken(text, at);
            var token = Describe(text, at, end, sentence.IsPending, followsSpace);
            sentence.See(token, text, tokens.Tokens);
            tokens.Add(token);
            followsSpace = false;
            at = end;
        }
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (IsLetter(text[start]))
            while (end < text.Length && (IsLetter(text[end]) || IsMark(text[end])))
                end++;
        else if (char.IsDigit(text[start]))
            while (end < text.Length && char.IsDigit(text[end]))
                end++;
        return end;
    }

    private static Token Describe(ReadOnlySpan<char> text, int start, int end, bool startsSentence, bool followsSpace)
    {
        var first = text[start];
        if (!IsLetter(first))
        {
            var kind = char.IsDigit(first) ? TokenKind.Number : TokenKind.Sign;
            return new Token(start, end, kind, Casing.Lower, startsSentence, followsSpace, WordTraits.None, WordTraits.None, WordHash.Empty);
        }

        var word = text[start..end];
        var stem = WordHash.Of(word[..^1]);
        var hash = stem.With(word[^1]);
        var genitive = word.Length > 2 && word[^1] is 's' or 'S' ? Lexicon.TraitsOf(stem) : WordTraits.None;
        return new Token(start, end, TokenKind.Word, CasingOf(word), startsSentence, followsSpace, Lexicon.TraitsOf(hash), genitive, hash);
    }

    private static Casing CasingOf(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
            if (char.IsUpper(c))
                capitals++;
        if (capitals == 0)
            return Casing.Lower;
        if (word.Length == 1)
            return Casing.Initial;
        if (capitals == word.Length)
            return Casing.Upper;
        return capitals == 1 && char.IsUpper(word[0]) ? Casing.Capitalised : Casing.Mixed;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c > '\u007f' && char.IsLetter(c));

    private static bool IsMark(char c) => c > '\u02ff' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>Zero-width signs and soft hyphens: nobody sees them, so they part nothing that looks whole.</summary>
    private static bool IsInvisible(char c) => c == '\u00ad' || (c > '\u200a' && char.GetUnicodeCategory(c) is UnicodeCategory.Format);
}

namespace Bot.Dialogs.Screening.Tokens;

/// <summary>
/// Knows while reading whether the next word opens a sentence, where its capital says nothing. Bullets, new lines,
/// colons, opening quotes and brackets open one too; the full stop of "hr." or of an initial does not.
/// </summary>
internal struct SentenceStart()
{
    private const string OpensNothing = ",;'’´`&@%)]-‐‑‒–—−_+=#§°";

    public bool IsPending { get; private set; } = true;

    public void SeeSpace(char space)
    {
        if (space is '\n' or '\r' or '\u2028' or '\u2029')
            IsPending = true;
    }

    /// <param name="token">The token just read.</param>
    /// <param name="text">The text that it was read from.</param>
    /// <param name="before">The tokens before it.</param>
    public void See(in Token token, ReadOnlySpan<char> text, ReadOnlySpan<Token> before) =>
        IsPending = token.Kind == TokenKind.Sign ? OpensAfter(token, text, before) : IsListNumber(token, before);

    private readonly bool OpensAfter(in Token sign, ReadOnlySpan<char> text, ReadOnlySpan<Token> before)
    {
        var c = text[sign.Start];
        if (c == '.')
            return before.IsEmpty || IsPending || !EndsAbbreviation(before[^1]);
        if (c is '"' or '\'')
            return IsPending || sign.FollowsSpace;
        if (IsDash(c))
            return IsPending || (sign.FollowsSpace && FollowedBySpace(sign, text));
        return IsPending || !OpensNothing.Contains(c, StringComparison.Ordinal);
    }

    /// <summary>"1 Mette" on a line of its own is a list; the number passes the sentence start on.</summary>
    private readonly bool IsListNumber(in Token token, ReadOnlySpan<Token> before) =>
        token.IsNumber && IsPending && (before.IsEmpty || token.StartsSentence);

    private static bool EndsAbbreviation(in Token word) =>
        word.IsWord
        && ((word.Casing == Casing.Initial && !word.Is(WordTraits.Quiet)) || word.Is(WordTraits.Abbreviation));

    private static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '−';

    private static bool FollowedBySpace(in Token sign, ReadOnlySpan<char> text) =>
        sign.End < text.Length && char.IsWhiteSpace(text[sign.End]);
}

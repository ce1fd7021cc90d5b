namespace Bot.Dialogs.Screening.Tokens;

/// <summary>A text and its tokens, and the small questions that rules ask about neighbours.</summary>
internal readonly ref struct Passage(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    public readonly ReadOnlySpan<char> Text = text;
    public readonly ReadOnlySpan<Token> Tokens = tokens;

    public int Count => Tokens.Length;

    public ReadOnlySpan<char> Word(int token) => Text[Tokens[token].Start..Tokens[token].End];

    public bool IsNumber(int token) => token >= 0 && token < Count && Tokens[token].IsNumber;

    public bool IsWord(int token) => token >= 0 && token < Count && Tokens[token].IsWord;

    public bool IsSign(int token, char sign) => token >= 0 && token < Count && Text[Tokens[token].Start] == sign;

    /// <summary>The sign is one of these.</summary>
    public bool IsSign(int token, ReadOnlySpan<char> signs) =>
        token >= 0 && token < Count && Tokens[token].Kind == TokenKind.Sign && signs.Contains(Text[Tokens[token].Start]);

    /// <summary>The token follows the one before it without a space.</summary>
    public bool IsTight(int token) => token > 0 && token < Count && !Tokens[token].FollowsSpace;

    public bool Is(int token, WordTraits any) => token >= 0 && token < Count && Tokens[token].Is(any);

    /// <summary>One of the words among the last <paramref name="reach"/> tokens of the same line has one of these traits.</summary>
    public bool HasBefore(int token, WordTraits any, int reach)
    {
        for (var i = token - 1; i >= 0 && i >= token - reach; i--)
        {
            if (Tokens[i].Is(any))
                return true;
            if (IsNewLineBetween(i, i + 1))
                return false;
        }

        return false;
    }

    /// <summary>The token that covers the character at this offset, or the next one after it.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The span begins where a token begins and ends where one ends, as every finding in this text does.</summary>
    public bool IsWholeTokens(TextSpan span) =>
        Count > 0 && Tokens[TokenAt(span.Start)].Start == span.Start && Tokens[TokenAt(span.End - 1)].End == span.End;

    /// <summary>A number's value, or -1 when it has more than nine digits.</summary>
    public int Value(int token)
    {
        var value = 0;
        if (Tokens[token].Length > 9)
            return -1;
        foreach (var c in Word(token))
            value = (10 * value) + Digit(c);
        return value;
    }

    /// <summary>Digits of every script count: "３" is as good a 3 as any.</summary>
    public static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : (int)char.GetNumericValue(c);

    public bool IsNewLineBetween(int token, int next) => Text[Tokens[token].End..Tokens[next].Start].Contains('\n');
}

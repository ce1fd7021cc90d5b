using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>How a whole text is lettered: in a text without capitals, a small letter says nothing against a name.</summary>
internal enum Lettering : byte
{
    Usual,
    SmallOnly,
    CapitalsOnly,
}

internal static class LetteringOf
{
    private const int FewestWords = 3;

    public static Lettering Text(ReadOnlySpan<Token> tokens)
    {
        var (words, small, upper) = (0, 0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (!token.IsWord || token.Length < 2)
                continue;
            words++;
            if (token.Casing == Casing.Lower)
                small++;
            else if (token.Casing == Casing.Upper)
                upper++;
            else
                upper -= words;
        }

        if (words < FewestWords)
            return Lettering.Usual;
        if (small == words)
            return Lettering.SmallOnly;
        return upper * 4 >= words * 3 ? Lettering.CapitalsOnly : Lettering.Usual;
    }
}

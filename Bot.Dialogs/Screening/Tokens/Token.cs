using Bot.Dialogs.Screening.Words;

namespace Bot.Dialogs.Screening.Tokens;

internal enum TokenKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>One other sign.</summary>
    Sign,
}

internal enum Casing : byte
{
    /// <summary>No capital; also for what is no word.</summary>
    Lower,

    /// <summary>One capital letter alone.</summary>
    Initial,

    /// <summary>A capital first, then none: Mette.</summary>
    Capitalised,

    /// <summary>Capitals only, two or more.</summary>
    Upper,

    /// <summary>Capitals inside: iPhone, McDonald.</summary>
    Mixed,
}

/// <summary>
/// A word, number or sign of the text, with all that the rules ask about it, worked out once. Holds offsets, never words.
/// </summary>
internal readonly record struct Token(
    int Start,
    int End,
    TokenKind Kind,
    Casing Casing,
    bool StartsSentence,
    bool FollowsSpace,
    WordTraits Traits,
    WordTraits TraitsWithoutGenitive,
    WordHash Hash)
{
    public int Length => End - Start;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>The word itself, or the word that it is the genitive of, has one of these traits.</summary>
    public bool Has(WordTraits any) => ((Traits | TraitsWithoutGenitive) & any) != 0;

    /// <summary>The word exactly as it is written has one of these traits.</summary>
    public bool Is(WordTraits any) => (Traits & any) != 0;
}

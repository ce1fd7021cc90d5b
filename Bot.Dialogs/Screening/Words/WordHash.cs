namespace Bot.Dialogs.Screening.Words;

/// <summary>
/// A hash of a word's letters in lower case, taken letter by letter so that every beginning of a word has its hash on the way. The program
/// that builds the set of known words compiles this same file.
/// </summary>
internal readonly record struct WordHash
{
    /// <summary>Bits of a slot that say what the word is; the rest tell words apart.</summary>
    public const int TraitBits = 8;

    private readonly ulong _letters;

    private WordHash(ulong letters) => _letters = letters;

    public static WordHash Of(ReadOnlySpan<char> word)
    {
        var hash = Empty;
        foreach (var letter in word)
            hash = hash.With(letter);
        return hash;
    }

    /// <summary>Tells words apart wherever 64 bits are enough to do so.</summary>
    public ulong Key => _letters;

    public static WordHash Empty => new(14695981039346656037);

    /// <summary>One step of FNV-1a.</summary>
    public WordHash With(char letter) => new((_letters ^ Lower(letter)) * 1099511628211);

    /// <summary>The slot where the search begins, and the mark that the word's slot bears in its upper bits.</summary>
    public (int Slot, uint Mark) In(int slots)
    {
        // FNV leaves the upper bits of short words poor; this is the finaliser of MurmurHash3.
        var mixed = (_letters ^ (_letters >> 33)) * 0xff51afd7ed558ccd;
        mixed = (mixed ^ (mixed >> 33)) * 0xc4ceb9fe1a85ec53;
        mixed ^= mixed >> 33;
        return ((int)(((mixed >> 32) * (uint)slots) >> 32), (uint)mixed << TraitBits);
    }

    private static char Lower(char letter) => letter < '\u0080'
        ? (char)(letter | (letter is >= 'A' and <= 'Z' ? 0x20 : 0))
        : char.ToLowerInvariant(letter);
}

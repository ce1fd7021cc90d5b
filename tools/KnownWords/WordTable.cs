using System.Buffers.Binary;
using Bot.Dialogs.Screening.Words;

namespace KnownWords;

/// <summary>
/// The set in the form that the bot reads in place: the number of words, then slots of 32 bits, little-endian. A slot holds a word's mark
/// in its upper bits and its traits in the lower; 0 is free. A word stands in the first free slot from where its hash points.
/// </summary>
internal static class WordTable
{
    private const double Filled = 0.75;

    public static byte[] Of(IReadOnlyDictionary<string, KnownWordTraits> words)
    {
        var slots = new uint[(int)(words.Count / Filled) + 1];

        // A dictionary that nothing was taken out of keeps its order, so the same files give the same bytes.
        foreach (var (word, traits) in words)
        {
            var (slot, mark) = WordHash.Of(word).In(slots.Length);
            while (slots[slot] != 0 && Mark(slots[slot]) != mark)
                slot = slot + 1 < slots.Length ? slot + 1 : 0;
            slots[slot] |= mark | (uint)traits;
        }

        var bytes = new byte[(slots.Length + 1) * sizeof(uint)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, words.Count);
        for (var slot = 0; slot < slots.Length; slot++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan((slot + 1) * sizeof(uint)), slots[slot]);
        return bytes;
    }

    private static uint Mark(uint slot) => slot >> WordHash.TraitBits << WordHash.TraitBits;
}

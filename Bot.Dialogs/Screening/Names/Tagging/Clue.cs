using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Bot.Dialogs.Screening.Tokens;
using Bot.Dialogs.Screening.Words;

namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>
/// What the tagger knows of one token before it looks at the neighbours: hashes of the word in small letters and of its
/// ends, its shape, and what lists and dictionary say of it. Holds no words.
/// </summary>
internal struct Clue
{
    /// <summary>What is longer than any Danish word is read by its beginning.</summary>
    private const int LongestWord = 40;
    private const int ShortestCompound = 7;
    private const int MostTrigrams = 16;

    /// <summary>The word in small letters.</summary>
    public uint Word;
    public uint Prefix3;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;

    /// <summary>Casing, and whether a sentence starts here: see <see cref="ShapeOf"/>.</summary>
    public uint Shape;
    public uint Length;

    /// <summary>Lists and dictionary on names, places, words: see <see cref="Standing"/>.</summary>
    public uint Lists;

    /// <summary>Titles, relations and other words that say something of their neighbours.</summary>
    public uint Cues;

    public TokenKind Kind;
    public byte TrigramCount;
    private Trigrams trigrams;

    [UnscopedRef]
    public readonly ReadOnlySpan<uint> Trigrams3 => ((ReadOnlySpan<uint>)trigrams)[..TrigramCount];

    private const WordTraits NameBits = WordTraits.FirstName | WordTraits.WordLikeFirstName | WordTraits.Surname | WordTraits.WordLikeSurname;
    private const WordTraits CueBits = WordTraits.Title | WordTraits.Relation | WordTraits.Citizen | WordTraits.Possessive | WordTraits.CodeCue
        | WordTraits.Person | WordTraits.PlaceCue | WordTraits.Abbreviation | WordTraits.NameParticle | WordTraits.Month | WordTraits.Unit;

    /// <summary>The text of the passage as a whole says how much a small letter means.</summary>
    public static uint ShapeOf(in Token token, Lettering lettering) =>
        ((uint)token.Casing << 3) | (token.StartsSentence ? 4u : 0u) | (uint)lettering;

    /// <param name="passage">The text.</param>
    /// <param name="i">A token of it.</param>
    /// <param name="lettering">How the whole text is written.</param>
    /// <param name="forgetLists">Training only: as if no list knew the word, so that the tagger learns to do without.</param>
    public static Clue Of(in Passage passage, int i, Lettering lettering, bool forgetLists = false)
    {
        ref readonly var token = ref passage.Tokens[i];
        var clue = default(Clue);
        clue.Kind = token.Kind;
        clue.Shape = ShapeOf(token, lettering);
        clue.Length = LengthStep(token.Length);
        if (token.IsWord)
            clue.ReadWord(passage.Word(i), token, forgetLists);
        else
            clue.Word = token.IsNumber ? Hash.Number(token.Length) : passage.Text[token.Start] + Hash.Sign;
        return clue;
    }

    /// <summary>How the lists stand to the word, in a few steps: the part of the clue that is paired with neighbours.</summary>
    public readonly uint Standing =>
        ((Lists | (Lists >> 4)) & 0xF) | (((Lists >> 8) & 7) << 4) | (((Lists >> 16) & 7) << 7) | (((Lists >> 24) & 1) << 10)
        | (((Lists >> 12) & 3) << 11);

    private void ReadWord(ReadOnlySpan<char> written, in Token token, bool forgetLists)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var word = Small(written, buffer);
        Word = (uint)(token.Hash.Key ^ (token.Hash.Key >> 32));
        Prefix3 = Hash.Of(word[..Math.Min(3, word.Length)]);
        Suffix2 = Hash.Of(word[Math.Max(0, word.Length - 2)..]);
        Suffix3 = Hash.Of(word[Math.Max(0, word.Length - 3)..]);
        Suffix4 = Hash.Of(word[Math.Max(0, word.Length - 4)..]);
        ReadTrigrams(word);
        Cues = (uint)(token.Traits & CueBits) >> 4;
        if (!forgetLists)
            ReadLists(token);
        Lists |= KnownBits(word, token.Hash) << 16;
    }

    private void ReadLists(in Token token)
    {
        var traits = token.Traits;
        var genitive = token.TraitsWithoutGenitive;
        Lists = (uint)(traits & NameBits)
            | ((uint)(genitive & NameBits) << 4)
            | Bit(traits, WordTraits.Place, 8) | Bit(traits, WordTraits.Quiet, 9) | Bit(traits, WordTraits.Common, 10)
            | Bit(genitive, WordTraits.Place | WordTraits.Quiet, 11) | Bit(traits, WordTraits.English, 12)
            | Bit(traits, WordTraits.Abroad, 13);
    }

    private static uint KnownBits(ReadOnlySpan<char> word, WordHash hash)
    {
        var known = (uint)KnownWords.Of(hash);
        return known == 0 && word.Length >= ShortestCompound && KnownWords.IsCompound(word) ? 1u << 8 : known;
    }

    private static uint Bit(WordTraits traits, WordTraits any, int bit) => (traits & any) != 0 ? 1u << bit : 0;

    private void ReadTrigrams(ReadOnlySpan<char> word)
    {
        var count = Math.Min(word.Length, MostTrigrams);
        for (var at = 0; at < count; at++)
        {
            var before = at == 0 ? '^' : word[at - 1];
            var after = at + 1 == word.Length ? '$' : word[at + 1];
            trigrams[at] = (((before * 0x9E3779B1u) ^ word[at]) * 0x85EBCA6Bu) ^ (after * 0xC2B2AE35u);
        }

        TrigramCount = (byte)count;
    }

    private static ReadOnlySpan<char> Small(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = Math.Min(word.Length, buffer.Length);
        for (var at = 0; at < length; at++)
            buffer[at] = word[at] < 128 ? (char)(word[at] | (char.IsAsciiLetterUpper(word[at]) ? 0x20 : 0)) : char.ToLowerInvariant(word[at]);
        return buffer[..length];
    }

    private static uint LengthStep(int length) => length switch { <= 4 => (uint)length, <= 6 => 5, <= 9 => 6, <= 13 => 7, _ => 8 };

    [InlineArray(MostTrigrams)]
    private struct Trigrams
    {
        private uint first;
    }
}

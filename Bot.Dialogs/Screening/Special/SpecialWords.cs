using System.Collections.Frozen;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// The words and phrases that tell something private or urgent, and the words that say of whom. One look-up for each word of
/// the text, whatever the number of phrases; upper and lower case are the same.
/// </summary>
internal static class SpecialWords
{
    private const char AnyBeginning = '*';
    private const int LettersOfEnding = 3;
    private const int ShortestBeginning = 2;

    private static readonly SpecialPhrase[] All = [.. SpecialLists.Phrases()];

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> ByWord = LoadWords();

    private static readonly FrozenDictionary<string, Ending[]>.AlternateLookup<ReadOnlySpan<char>> ByEnding = LoadEndings();

    /// <summary>
    /// The next phrase that begins at the token: the longest first, of two as long the figure of speech, then what is urgent.
    /// <paramref name="tried"/> counts on, so that a long phrase that tells nothing hides no short one.
    /// </summary>
    public static SpecialHit? At(in Passage passage, int token, ref int tried)
    {
        var word = passage.Word(token);
        if (!ByWord.TryGetValue(word, out var entry))
            return tried++ == 0 ? ByFormOf(word, token) : null;
        while (tried < entry.Phrases.Length)
        {
            var phrase = entry.Phrases[tried++];
            if (PhrasePart.EndOf(phrase.Parts, passage, token) is var end and >= 0)
                return new SpecialHit(phrase, token, end);
        }

        return null;
    }

    /// <summary>The word is the genitive of one in the lists, or ends as one does.</summary>
    private static SpecialHit? ByFormOf(ReadOnlySpan<char> word, int token)
    {
        if (Find(word) is { Phrases: [.., { Parts.Length: 1 } alone] })
            return new SpecialHit(alone, token, token + 1);
        return EndingOf(word) is { Phrase: { } compound } ? new SpecialHit(compound, token, token + 1) : null;
    }

    public static ContextTraits ContextOf(ReadOnlySpan<char> word) =>
        Find(word) is { } entry ? entry.Context : EndingOf(word)?.Context ?? ContextTraits.None;

    /// <summary>The word itself, or the word that it is the genitive of.</summary>
    private static Entry? Find(ReadOnlySpan<char> word)
    {
        if (ByWord.TryGetValue(word, out var entry))
            return entry;
        return word.Length > LettersOfEnding && word[^1] is 's' or 'S' && ByWord.TryGetValue(word[..^1], out var genitive) ? genitive : null;
    }

    private static Ending? EndingOf(ReadOnlySpan<char> word)
    {
        if (word.Length < LettersOfEnding + ShortestBeginning || !ByEnding.TryGetValue(word[^LettersOfEnding..], out var endings))
            return null;
        foreach (var ending in endings)
            if (word.Length >= ending.Letters.Length + ShortestBeginning && word.EndsWith(ending.Letters, StringComparison.OrdinalIgnoreCase))
                return ending;
        return null;
    }

    private static FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> LoadWords()
    {
        var phrases = All
            .SelectMany(phrase => phrase.Parts[0].FirstWords.Select(word => (word, phrase)))
            .Where(first => first.word[0] != AnyBeginning)
            .ToLookup(first => first.word, first => first.phrase, StringComparer.OrdinalIgnoreCase);
        var contexts = SpecialLists.ContextWords().ToLookup(word => word.Word, word => word.Trait, StringComparer.OrdinalIgnoreCase);
        return phrases.Select(word => word.Key)
            .Concat(contexts.Select(word => word.Key).Where(word => word[0] != AnyBeginning))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                word => word,
                word => new Entry(
                    contexts[word].Aggregate(ContextTraits.None, (traits, trait) => traits | trait),
                    [.. phrases[word].OrderByDescending(phrase => phrase.Parts.Length).ThenBy(phrase => phrase.Role != SpecialRole.Figure).ThenBy(phrase => phrase.Kind != FindingKind.Urgent)]),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static FrozenDictionary<string, Ending[]>.AlternateLookup<ReadOnlySpan<char>> LoadEndings()
    {
        var ofPhrases = All.Where(phrase => phrase.Parts.Length == 1).SelectMany(phrase => phrase.Parts[0].FirstWords.Select(word => new Ending(word, ContextTraits.None, phrase)));
        var ofContexts = SpecialLists.ContextWords().Select(word => new Ending(word.Word, word.Trait, null));
        return ofPhrases.Concat(ofContexts)
            .Where(ending => ending.Letters[0] == AnyBeginning)
            .Select(ending => ending with { Letters = ending.Letters[1..] })
            .GroupBy(ending => ending.Letters[^LettersOfEnding..], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                same => same.Key, same => same.OrderByDescending(ending => ending.Letters.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record Entry(ContextTraits Context, SpecialPhrase[] Phrases);

    private sealed record Ending(string Letters, ContextTraits Context, SpecialPhrase? Phrase);
}

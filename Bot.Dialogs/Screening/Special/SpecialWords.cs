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

    private static readonly Dictionary<string, Ending[]>.AlternateLookup<ReadOnlySpan<char>> ByEnding;

    private static readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> ByWord;

    static SpecialWords()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        var endings = new List<Ending>();
        foreach (var (trait, word) in SpecialLists.ContextWords())
            if (word[0] == AnyBeginning)
                endings.Add(new Ending(word[1..], trait, null));
            else
                EntryOf(entries, word).Context |= trait;
        foreach (var phrase in SpecialLists.Phrases())
            foreach (var word in phrase.FirstWords)
                if (word[0] == AnyBeginning)
                    endings.Add(new Ending(word[1..], ContextTraits.None, phrase));
                else
                    EntryOf(entries, word).Add(phrase);
        foreach (var entry in entries.Values)
            entry.Sort();
        ByWord = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        ByEnding = endings
            .GroupBy(ending => ending.Letters[^LettersOfEnding..], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(ending => ending.Letters.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

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
        if (Find(word) is { Phrases: [.., { Length: 1 } alone] })
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

    private static Entry EntryOf(Dictionary<string, Entry> entries, string word)
    {
        if (!entries.TryGetValue(word, out var entry))
            entries[word] = entry = new();
        return entry;
    }

    private sealed class Entry
    {
        private readonly List<SpecialPhrase> phrases = [];

        public ContextTraits Context { get; set; }

        public SpecialPhrase[] Phrases { get; private set; } = [];

        public void Add(SpecialPhrase phrase) => phrases.Add(phrase);

        public void Sort() => Phrases = phrases.Count <= 1
            ? [.. phrases]
            : [.. phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase.Role != SpecialRole.Figure).ThenBy(phrase => phrase.Kind != FindingKind.Urgent)];
    }

    private sealed record Ending(string Letters, ContextTraits Context, SpecialPhrase? Phrase);
}

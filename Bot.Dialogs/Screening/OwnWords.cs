using Bot.Dialogs.Screening.Tokens;
using Bot.Dialogs.Screening.Words;

namespace Bot.Dialogs.Screening;

/// <summary>
/// The names and the quiet words that an installation adds in its settings (<c>Screening:Names</c>,
/// <c>Screening:QuietWords</c>): its houses, teams and systems, nicknames that everybody uses. An entry may be several words
/// ("Café Mette"); then only all of them together count, so that a quiet house makes no quiet Mette. Case does not matter.
/// </summary>
public sealed class OwnWords
{
    public static readonly OwnWords None = new([], []);

    private readonly Dictionary<ulong, List<Entry>> byFirstWord = [];

    public OwnWords(IEnumerable<string> names, IEnumerable<string> quietWords)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(quietWords);
        foreach (var name in names)
            Add(name, WordTraits.OwnName);
        foreach (var quiet in quietWords)
            Add(quiet, WordTraits.OwnQuiet);
    }

    /// <summary>What makes an entry unfit, or null: it needs a letter, and a single letter would be everywhere.</summary>
    public static string? FaultOf(string? entry) =>
        WordsOf(entry ?? "") is var words && (words.Count == 0 || words.Sum(word => word.Length) < 2) ? "has fewer than two letters" : null;

    /// <summary>Marks the tokens that are these words, a genitive's s or not.</summary>
    internal void Mark(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        if (byFirstWord.Count == 0)
            return;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            MarkEntries(tokens[i].Hash.Key, text, tokens[i..]);
            if (tokens[i].Length > 2 && text[tokens[i].End - 1] is 's' or 'S')
                MarkEntries(WordHash.Of(text[tokens[i].Start..(tokens[i].End - 1)]).Key, text, tokens[i..]);
        }
    }

    private void MarkEntries(ulong firstWord, ReadOnlySpan<char> text, Span<Token> tokens)
    {
        if (!byFirstWord.TryGetValue(firstWord, out var entries))
            return;
        foreach (var entry in entries)
            if (entry.LengthIn(text, tokens) is var length and > 0)
                for (var i = 0; i < length; i++)
                    tokens[i] = tokens[i] with { Traits = tokens[i].Traits | entry.Trait };
    }

    private void Add(string entry, WordTraits trait)
    {
        var words = WordsOf(entry);
        if (FaultOf(entry) is not null)
            return;
        var first = WordHash.Of(words[0]).Key;
        if (!byFirstWord.TryGetValue(first, out var entries))
            byFirstWord[first] = entries = [];
        entries.Add(new Entry([.. words.Select(word => WordHash.Of(word).Key)], trait));
    }

    /// <summary>Cut as texts are cut, so that the same words meet.</summary>
    private static List<string> WordsOf(string entry)
    {
        var words = new List<string>();
        var tokens = new TokenBuffer(entry.Length);
        try
        {
            Tokenizer.Cut(entry, ref tokens);
            foreach (ref readonly var token in tokens.Tokens)
                if (token.IsWord)
                    words.Add(entry[token.Start..token.End]);
            return words;
        }
        finally
        {
            tokens.Dispose();
        }
    }

    private sealed record Entry(ulong[] Words, WordTraits Trait)
    {
        /// <summary>How many tokens from the first on are this entry; 0 when they are something else.</summary>
        public int LengthIn(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
        {
            var at = 0;
            for (var word = 0; word < Words.Length; at++)
            {
                if (at == tokens.Length)
                    return 0;
                if (!tokens[at].IsWord)
                    continue;
                var isLast = word == Words.Length - 1;
                if (tokens[at].Hash.Key != Words[word] && !(isLast && IsGenitive(text[tokens[at].Start..tokens[at].End], Words[word])))
                    return 0;
                word++;
            }

            return at;
        }

        private static bool IsGenitive(ReadOnlySpan<char> written, ulong word) =>
            written.Length > 2 && written[^1] is 's' or 'S' && WordHash.Of(written[..^1]).Key == word;
    }
}

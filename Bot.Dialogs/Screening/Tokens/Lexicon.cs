using System.Collections.Frozen;

namespace Bot.Dialogs.Screening.Tokens;

/// <summary>
/// All embedded word lists in one dictionary, so that a word is looked up once. A list is text: "# " begins a comment,
/// "[Trait]" says what the words below it are, words stand apart by white space. Upper and lower case are the same.
/// </summary>
internal static class Lexicon
{
    /// <summary>The logical names of the embedded lists.</summary>
    public static readonly string[] Lists =
    [
        "first-names.list.txt", "surnames.list.txt", "quiet-words.list.txt", "cue-words.list.txt",
        "first-names-abroad.list.txt", "surnames-abroad.list.txt", "english-words.list.txt",
    ];

    private static readonly FrozenDictionary<string, WordTraits> Words = Load();

    private static readonly FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordTraits TraitsOf(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var traits) ? traits : WordTraits.None;

    /// <summary>The entries of one list, for the tests that keep the lists in order.</summary>
    public static IEnumerable<(string Word, WordTraits Trait)> Entries(string list)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(list)
            ?? throw new InvalidOperationException($"The word list {list} is not embedded.");
        using var reader = new StreamReader(stream);
        var trait = WordTraits.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.StartsWith('['))
                trait = Enum.Parse<WordTraits>(line.AsSpan().Trim().Trim("[]"));
            else
                foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    yield return (word, trait);
        }
    }

    private static FrozenDictionary<string, WordTraits> Load()
    {
        var words = new Dictionary<string, WordTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, trait) in Lists.SelectMany(Entries))
            words[word] = words.GetValueOrDefault(word) | trait;
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

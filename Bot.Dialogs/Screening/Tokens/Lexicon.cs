using System.Runtime.InteropServices;
using Bot.Dialogs.Screening.Words;

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

    private const int RoughlyAll = 80_000;

    private static readonly Dictionary<ulong, WordTraits> Words = Load();

    public static WordTraits TraitsOf(WordHash word) => Words.GetValueOrDefault(word.Key);

    /// <summary>The entries of one list, for the tests that keep the lists in order.</summary>
    public static IEnumerable<(string Word, WordTraits Trait)> Entries(string list)
    {
        using var reader = Open(list);
        var trait = WordTraits.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.StartsWith('['))
                trait = TraitOf(line);
            else
                foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    yield return (word, trait);
        }
    }

    private static Dictionary<ulong, WordTraits> Load()
    {
        var words = new Dictionary<ulong, WordTraits>(RoughlyAll);
        foreach (var list in Lists)
            ReadInto(words, list);
        return words;
    }

    /// <summary>The same as <see cref="Entries"/>, without a string for each of some 75,000 words: a bot should start at once.</summary>
    private static void ReadInto(Dictionary<ulong, WordTraits> words, string list)
    {
        using var reader = Open(list);
        var trait = WordTraits.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                trait = TraitOf(line);
            else if (!line.StartsWith('#'))
                foreach (var word in line.AsSpan().Split(' '))
                    if (line.AsSpan(word) is { Length: > 0 } letters)
                        CollectionsMarshal.GetValueRefOrAddDefault(words, WordHash.Of(letters).Key, out _) |= trait;
        }
    }

    private static StreamReader Open(string list) =>
        new(typeof(Lexicon).Assembly.GetManifestResourceStream(list) ?? throw new InvalidOperationException($"The word list {list} is not embedded."));

    private static WordTraits TraitOf(string heading) => Enum.Parse<WordTraits>(heading.AsSpan().Trim().Trim("[]"));
}

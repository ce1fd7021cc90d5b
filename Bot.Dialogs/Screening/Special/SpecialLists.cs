using System.Collections.Frozen;

namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// Reads the lists of special words. "# " begins a comment, "[Health Trait Plain]" says what the entries below it are, and a
/// comma or a new line ends an entry. In an entry "a/b_c" is a or b c, "sag~en~er" is sag, sagen or sager, "$Union" any entry of
/// the section [$Union], "..." up to three words, and "*kræft" any word that ends so.
/// </summary>
internal static class SpecialLists
{
    public const string Context = "special-context.list.txt";

    /// <summary>The logical names of the embedded lists.</summary>
    public static readonly string[] Names =
    [
        Context, "special-health.list.txt", "special-belief.list.txt", "special-origin.list.txt", "special-crime.list.txt", "urgent.list.txt",
        "figures.list.txt",
    ];

    private const char ClassSign = '$';
    private const string GapSign = "...";

    private static readonly FrozenDictionary<string, string[][]> Classes = Names
        .SelectMany(Entries)
        .Where(entry => entry.Heading[0] == ClassSign)
        .GroupBy(entry => entry.Heading)
        .ToFrozenDictionary(section => section.Key, section => section.SelectMany(entry => Sequences(entry.Words)).ToArray());

    /// <summary>Every entry of a list with the heading above it.</summary>
    public static IEnumerable<(string Heading, string Words)> Entries(string list)
    {
        using var stream = typeof(SpecialLists).Assembly.GetManifestResourceStream(list)
            ?? throw new InvalidOperationException($"The word list {list} is not embedded.");
        using var reader = new StreamReader(stream);
        var heading = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.StartsWith('['))
                heading = line.Trim().Trim('[', ']');
            else
                foreach (var words in line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    yield return (heading, words);
        }
    }

    public static IEnumerable<(ContextTraits Trait, string Word)> ContextWords() =>
        from entry in Entries(Context)
        where entry.Heading[0] != ClassSign
        from word in Forms(entry.Words)
        select (Enum.Parse<ContextTraits>(entry.Heading), word);

    public static IEnumerable<SpecialPhrase> Phrases() =>
        from list in Names
        where list != Context
        from entry in Entries(list)
        where entry.Heading[0] != ClassSign
        select Phrase(entry.Heading.Split(' '), entry.Words);

    private static SpecialPhrase Phrase(string[] heading, string words) => new(
        Enum.Parse<FindingKind>(heading[0]),
        Enum.Parse<SpecialRole>(heading[1]),
        Enum.Parse<SpecialStrength>(heading[2]),
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Part)]);

    private static PhrasePart Part(string word) =>
        word == GapSign ? PhrasePart.Gap : PhrasePart.Of(word.Split('/').SelectMany(form => Sequences(form.Replace('_', ' '))));

    /// <summary>"$Union" gives every union, of one word or more.</summary>
    private static IEnumerable<string[]> Sequences(string words) =>
        words[0] == ClassSign ? Classes[words] : Product(words.Split(' ').Select(Forms));

    private static IEnumerable<string[]> Product(IEnumerable<IEnumerable<string>> forms) => forms.Aggregate(
        (IEnumerable<string[]>)[[]],
        (sequences, next) => sequences.SelectMany(sequence => next.Select(form => (string[])[.. sequence, form])));

    /// <summary>"sag~en~er" gives sag, sagen and sager.</summary>
    private static IEnumerable<string> Forms(string word)
    {
        var parts = word.Split('~');
        return parts.Select((ending, at) => at == 0 ? ending : parts[0] + ending);
    }
}

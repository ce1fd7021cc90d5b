namespace Bot.Dialogs.Screening.Special;

/// <summary>
/// Reads the lists of special words. "# " begins a comment, "[Health Trait Plain]" says what the entries below it are, and a
/// comma or a new line ends an entry. In an entry "a/b_c" is a or b c, "sag~en~er" is sag, sagen or sager, "$Union" any entry of
/// the section [$Union], "..." up to three words, and "*kræft" any word that ends so. A space ends the alternatives: those of
/// several words take "_". A sign is a word of its own: "non - binær".
/// </summary>
internal static class SpecialLists
{
    public const string Context = "special-context.list.txt";

    /// <summary>The logical names of the embedded lists.</summary>
    public static readonly string[] Names =
    [
        Context, "urgent.list.txt", "special-health.list.txt", "special-belief.list.txt", "special-origin.list.txt", "special-crime.list.txt",
        "special-english.list.txt", "figures.list.txt",
    ];

    private const char ClassSign = '$';
    private const string GapSign = "...";

    /// <summary>The entries of all lists but those of whom they are told, read once.</summary>
    private static readonly (string Heading, string Words)[] AllEntries = [.. Names.Where(list => list != Context).SelectMany(Entries)];

    private static readonly ILookup<string, string> Sections = AllEntries
        .Where(entry => entry.Heading[0] == ClassSign)
        .ToLookup(entry => entry.Heading, entry => entry.Words);

    private static readonly Dictionary<string, string[][]> Classes = [];

    /// <summary>Parts are read late, by whichever text comes first.</summary>
    private static readonly Lock Reading = new();

    /// <summary>Many phrases share a part, and a large class in it is worth keeping once.</summary>
    private static readonly Dictionary<string, PhrasePart> Parts = [];

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

    public static IEnumerable<(ContextTraits Trait, string Word)> ContextWords()
    {
        var (heading, trait) = ("", ContextTraits.None);
        foreach (var entry in Entries(Context))
        {
            if (entry.Heading != heading)
                (heading, trait) = (entry.Heading, Enum.Parse<ContextTraits>(entry.Heading));
            foreach (var word in Forms(entry.Words))
                yield return (trait, word[0]);
        }
    }

    public static IEnumerable<SpecialPhrase> Phrases()
    {
        var (heading, kind, role, strength) = ("", FindingKind.Health, SpecialRole.Trait, SpecialStrength.Plain);
        foreach (var entry in AllEntries.Where(entry => entry.Heading[0] != ClassSign))
        {
            if (entry.Heading != heading)
            {
                heading = entry.Heading;
                var said = heading.Split(' ');
                (kind, role, strength) = (Enum.Parse<FindingKind>(said[0]), Enum.Parse<SpecialRole>(said[1]), Enum.Parse<SpecialStrength>(said[2]));
            }

            yield return new(kind, role, strength, entry.Words);
        }
    }

    public static PhrasePart[] PartsOf(string words)
    {
        lock (Reading)
            return [.. words.Split(' ').Select(Part)];
    }

    public static IEnumerable<string> FirstWordsOf(string words)
    {
        lock (Reading)
        {
            var end = words.IndexOf(' ', StringComparison.Ordinal);
            var first = end < 0 ? words : words[..end];
            return first.AsSpan().IndexOfAny("/_~$") < 0
                ? [first]
                : [.. Alternatives(first).Select(alternative => alternative[0]).Distinct(StringComparer.OrdinalIgnoreCase)];
        }
    }

    private static PhrasePart Part(string word)
    {
        if (word == GapSign)
            return PhrasePart.Gap;
        if (!Parts.TryGetValue(word, out var part))
            Parts[word] = part = PhrasePart.Of(Alternatives(word));
        return part;
    }

    /// <summary>Every way to say what stands between two spaces of an entry.</summary>
    private static IEnumerable<string[]> Alternatives(string word) =>
        word.Split('/').SelectMany(form => form.Contains('_', StringComparison.Ordinal) ? Product(form.Split('_').Select(Forms)) : Forms(form));

    /// <summary>"$Union" gives every union, of one word or more; "sag~en~er" gives sag, sagen and sager.</summary>
    private static IEnumerable<string[]> Forms(string word)
    {
        if (word[0] == ClassSign)
            return Class(word);
        if (!word.Contains('~', StringComparison.Ordinal))
            return [[word]];
        var parts = word.Split('~');
        return parts.Select((ending, at) => (string[])[at == 0 ? ending : parts[0] + ending]);
    }

    private static string[][] Class(string name)
    {
        if (!Classes.TryGetValue(name, out var members))
            Classes[name] = members = [.. Sections[name].SelectMany(entry => Product(entry.Split(' ').Select(Alternatives)))];
        return members;
    }

    private static IEnumerable<string[]> Product(IEnumerable<IEnumerable<string[]>> words) => words.Aggregate(
        (IEnumerable<string[]>)[[]],
        (sequences, next) => sequences.SelectMany(sequence => next.Select(word => (string[])[.. sequence, .. word])));
}

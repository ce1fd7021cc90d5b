using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>One place in a phrase: a word with its other forms, a class of words, or a gap for a few words.</summary>
internal sealed class PhrasePart
{
    /// <summary>"går hver anden uge til psykolog": more words than this no gap has room for.</summary>
    private const int WidestGap = 3;

    /// <summary>The rests of the words that may stand here, by first word; most have none.</summary>
    private readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> byFirst;

    /// <summary>Which first letters and lengths its words have: sorts out nearly every other word before it is looked up.</summary>
    private readonly ulong shapes;

    private PhrasePart(Dictionary<string, string[][]> words, bool isGap)
    {
        byFirst = words.GetAlternateLookup<ReadOnlySpan<char>>();
        IsGap = isGap;
        foreach (var word in words.Keys)
            shapes |= ShapeOf(word);
    }

    public static PhrasePart Gap { get; } = new(new(StringComparer.OrdinalIgnoreCase), isGap: true);

    public bool IsGap { get; }

    public static PhrasePart Of(IEnumerable<string[]> words) => new(
        words.GroupBy(word => word[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                same => same.Key,
                same => same.Select(word => word[1..]).OrderByDescending(rest => rest.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase),
        isGap: false);

    /// <summary>Where the phrase ends, exclusive, when these parts stand at the token, or -1.</summary>
    public static int EndOf(ReadOnlySpan<PhrasePart> parts, in Passage passage, int token)
    {
        if (parts.IsEmpty)
            return token;
        if (!parts[0].IsGap)
            return parts[0].EndAt(passage, token) is var end and >= 0 ? EndOf(parts[1..], passage, end) : -1;
        for (var skipped = 0; skipped <= WidestGap; skipped++)
        {
            var end = EndOf(parts[1..], passage, token + skipped);
            if (end >= 0 || !passage.IsWord(token + skipped))
                return end;
        }

        return -1;
    }

    private int EndAt(in Passage passage, int token)
    {
        if (token >= passage.Count)
            return -1;
        var word = passage.Word(token);
        if ((shapes & ShapeOf(word)) == 0 || !byFirst.TryGetValue(word, out var rests))
            return -1;
        foreach (var rest in rests)
            if (Stands(passage, rest, token + 1))
                return token + 1 + rest.Length;
        return -1;
    }

    /// <summary>One bit of 64; upper and lower case are the same.</summary>
    private static ulong ShapeOf(ReadOnlySpan<char> word) => 1UL << ((((word[0] | 0x20) * 5) + (word.Length * 23)) & 63);

    private static bool Stands(in Passage passage, string[] words, int token)
    {
        if (token + words.Length > passage.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
            if (!passage.Word(token + i).Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}

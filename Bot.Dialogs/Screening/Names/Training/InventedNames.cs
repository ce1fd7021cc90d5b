using System.Text;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// Makes words that sound like the names of a list and stand in none: each letter is drawn by the three before it. With
/// them the tagger learns what names sound like, and not only which ones we thought of.
/// </summary>
internal sealed class InventedNames
{
    private const int Memory = 3;
    private const int Shortest = 3;
    private const int Longest = 12;
    private const char End = '$';

    private readonly Dictionary<string, string> following = [];
    private readonly HashSet<string> known;

    public InventedNames(IReadOnlyList<string> names)
    {
        known = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        var letters = new Dictionary<string, StringBuilder>();
        foreach (var name in names)
        {
            var word = new string('^', Memory) + name.ToLowerInvariant() + End;
            for (var at = Memory; at < word.Length; at++)
            {
                var before = word[(at - Memory)..at];
                if (!letters.TryGetValue(before, out var seen))
                    letters[before] = seen = new StringBuilder();
                seen.Append(word[at]);
            }
        }

        foreach (var (before, seen) in letters)
            following[before] = seen.ToString();
    }

    public string Next(Random random)
    {
        while (true)
        {
            var word = new StringBuilder(new string('^', Memory));
            while (word[^1] != End && word.Length < Memory + Longest + 1)
            {
                var next = following[word.ToString(word.Length - Memory, Memory)];
                word.Append(next[random.Next(next.Length)]);
            }

            var name = word.ToString(Memory, word.Length - Memory).TrimEnd(End);
            if (name.Length is >= Shortest and <= Longest && !known.Contains(name))
                return char.ToUpperInvariant(name[0]) + name[1..];
        }
    }
}

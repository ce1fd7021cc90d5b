using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Dialogs.Rounds;

/// <summary>The words of a text that carry meaning by themselves: in lower case, without the small words that are in every text.</summary>
internal static class MeaningfulWords
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private static readonly FrozenSet<string> Small = LoadSmall();

    public static IEnumerable<string> In(string text)
    {
        for (int start = 0, at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetter(text[at]))
                continue;
            if (at - start >= 2 && text[start..at].ToLower(Danish) is var word && !Small.Contains(word))
                yield return word;
            start = at + 1;
        }
    }

    private static FrozenSet<string> LoadSmall()
    {
        using var reader = new StreamReader(typeof(MeaningfulWords).Assembly.GetManifestResourceStream("small-words.list.txt")!);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' '))
            .ToFrozenSet();
    }
}

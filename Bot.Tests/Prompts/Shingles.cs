namespace Bot.Tests.Prompts;

/// <summary>A text as all its runs of three words. Texts that share many of them say the same thing in nearly the same words.</summary>
internal static class Shingles
{
    private const int Length = 3;

    /// <summary>The share of the shorter text's runs that stand in the longer one too.</summary>
    public static double Overlap(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        Math.Min(one.Count, other.Count) is var least and > 0 ? (double)one.Count(other.Contains) / least : 0;

    public static HashSet<string> Of(string text)
    {
        string[] words = [.. Words(text)];
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Length + 1)).Select(at => string.Join(' ', words.Skip(at).Take(Length)))];
    }

    /// <summary>In lower case; whatever is no letter parts them.</summary>
    public static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            if (at > start)
                yield return text[start..at].ToLowerInvariant();
        }
    }
}

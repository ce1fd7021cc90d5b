namespace KnownWords;

/// <summary>One "SFX" or "PFX" line: what it takes away, what it adds, and which words it holds for.</summary>
internal sealed class AffixRule(bool isPrefix, string strip, string add, string condition, int[] next)
{
    /// <summary>The condition letter by letter; each is a set, a negated set ("^…") or "." for any.</summary>
    private readonly string[] _sets = [.. Sets(condition)];

    public bool IsPrefix => isPrefix;

    /// <summary>The flags of the form that comes out: further affixes, and where the form may stand.</summary>
    public int[] Next => next;

    public string? Apply(string word)
    {
        if (word.Length <= strip.Length && strip.Length > 0 || !Holds(word))
            return null;
        if (isPrefix)
            return word.StartsWith(strip, StringComparison.Ordinal) ? string.Concat(add, word.AsSpan(strip.Length)) : null;
        return word.EndsWith(strip, StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - strip.Length), add) : null;
    }

    private bool Holds(string word)
    {
        if (word.Length < _sets.Length)
            return false;
        var first = isPrefix ? 0 : word.Length - _sets.Length;
        for (var at = 0; at < _sets.Length; at++)
        {
            var set = _sets[at];
            if (set == ".")
                continue;
            var isNegated = set[0] == '^';
            if (set.IndexOf(word[first + at], isNegated ? 1 : 0) >= 0 == isNegated)
                return false;
        }

        return true;
    }

    private static IEnumerable<string> Sets(string condition)
    {
        // A lone "." means no condition at all; it must not ask for a letter either.
        for (var at = condition == "." ? 1 : 0; at < condition.Length; at++)
        {
            var end = condition[at] == '[' ? condition.IndexOf(']', at) : at;
            yield return condition[at] == '[' ? condition[(at + 1)..end] : condition[at].ToString();
            at = end;
        }
    }
}

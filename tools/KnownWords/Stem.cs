namespace KnownWords;

/// <summary>One line of a hunspell .dic file: "word/flags st:stem al:form al:form".</summary>
/// <param name="IrregularOf">The word that this is an irregular form of ("gik st:gå"), or null.</param>
/// <param name="IrregularForms">The irregular forms of this word, which have lines of their own.</param>
internal sealed record Stem(string Word, int[] Flags, string? IrregularOf, string[] IrregularForms)
{
    public static Stem Parse(string line)
    {
        // A word of several words ("au pair") ends where its flags or its remarks begin.
        var parts = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var head = string.Join(' ', parts.TakeWhile(part => !IsRemark(part)));
        // "A/S" is a word; numbers after a slash are flags.
        var slash = head.LastIndexOf('/') is var last and > 0 && last + 1 < head.Length && char.IsAsciiDigit(head[last + 1]) ? last : 0;
        return new(
            slash > 0 ? head[..slash] : head,
            slash > 0 ? AffixFile.Flags(head[(slash + 1)..]) : [],
            parts.FirstOrDefault(part => part.StartsWith("st:", StringComparison.Ordinal))?[3..],
            [.. parts.Where(part => part.StartsWith("al:", StringComparison.Ordinal)).Select(part => part[3..])]);
    }

    private static bool IsRemark(string part) => part.Length >= 3 && part[2] == ':' && part[..2] is "st" or "al" or "ph";
}

using System.Collections;

namespace Bot.Dialogs.Screening.Blurring;

/// <summary>
/// The same words at another place, where the evidence did not suffice: "Jeg spurgte Storm. Storm var glad." Once known to
/// be a finding, they are one everywhere.
/// </summary>
internal static class Repetitions
{
    /// <param name="text">The text as it is now.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="words">All words that were found so far, and as what.</param>
    public static IReadOnlyList<Finding> Added(string text, IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, FindingKind> words)
    {
        var all = new List<Finding>(findings);
        var isFound = new BitArray(text.Length);
        foreach (var finding in findings)
            Note(isFound, finding.Span);
        foreach (var (word, kind) in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, at + word.Length);
                if (isFound[span.Start] || isFound[span.End - 1] || !StandsAlone(text, span))
                    continue;
                all.Add(new Finding(kind, span));
                Note(isFound, span);
            }
        }

        return [.. all.OrderBy(finding => finding.Span.Start)];
    }

    private static void Note(BitArray isFound, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            isFound[at] = true;
    }

    private static bool StandsAlone(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]))
        && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));
}

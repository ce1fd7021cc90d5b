using System.Collections;

namespace Bot.Dialogs.Screening.Blurring;

/// <summary>
/// The same words at another place, where the evidence did not suffice: "Jeg spurgte Storm. Storm var glad." Once known to
/// be a finding, they are one everywhere.
/// </summary>
internal static class Repetitions
{
    public static IReadOnlyList<Finding> Added(string text, IReadOnlyList<Finding> findings)
    {
        var all = new List<Finding>(findings);
        var isFound = new BitArray(text.Length);
        foreach (var finding in findings)
            Note(isFound, finding.Span);
        foreach (var same in findings.DistinctBy(finding => text[finding.Span.Start..finding.Span.End]).ToArray())
        {
            var words = text[same.Span.Start..same.Span.End];
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, at + words.Length);
                if (isFound[span.Start] || isFound[span.End - 1] || !StandsAlone(text, span))
                    continue;
                all.Add(new Finding(same.Kind, span));
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

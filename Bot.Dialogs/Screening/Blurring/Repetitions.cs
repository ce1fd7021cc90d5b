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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var words = text[finding.Span.Start..finding.Span.End];
            if (!seen.Add(words))
                continue;
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0;)
            {
                var span = new TextSpan(at, at + words.Length);
                if (StandsAlone(text, span) && !all.Exists(other => other.Span.Overlaps(span)))
                    all.Add(new Finding(finding.Kind, span));
                at = text.IndexOf(words, span.End, StringComparison.Ordinal);
            }
        }

        return [.. all.OrderBy(finding => finding.Span.Start)];
    }

    private static bool StandsAlone(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]))
        && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));
}

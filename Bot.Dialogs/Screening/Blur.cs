namespace Bot.Dialogs.Screening;

/// <summary>"Erstat for mig": puts something that fits in the place of each finding.</summary>
public static class Blur
{
    /// <summary>The text without the words of the findings; screened again, it is clean.</summary>
    public static string Apply(RawText text, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        var blurred = text.Reveal();
        foreach (var finding in findings.OrderByDescending(finding => finding.Span.Start))
            blurred = string.Concat(blurred.AsSpan(0, finding.Span.Start), "[…]", blurred.AsSpan(finding.Span.End));
        return blurred;
    }
}

using System.Text;
using Bot.Dialogs.Screening.Blurring;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening;

/// <summary>"Erstat for mig": puts words that fit the sentence in the place of each finding.</summary>
public static class Blur
{
    /// <summary>Replacing can bring new neighbours together; more rounds than this no real text needs.</summary>
    private const int MostRounds = 12;

    /// <summary>
    /// The text without the words of the findings. Screened again it is clean, but for what the writer vouched for.
    /// A text that cannot be made so, or is urgent, comes back empty: nothing is better than a leak.
    /// </summary>
    /// <param name="screener">The installation's own, so that its quiet words stay and its names go.</param>
    /// <param name="text">The text as it was screened.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="vouchers">What the writer vouched for and what therefore stays.</param>
    public static string Apply(Screener screener, RawText text, IReadOnlyList<Finding> findings, Vouchers? vouchers = null)
    {
        ArgumentNullException.ThrowIfNull(screener);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        if (screener.Screen(text) is ScreeningOutcome.Urgent)
            return "";
        IReadOnlyList<Finding> open = Ordered(text, findings);
        var blurred = text.Reveal();
        var gone = new Dictionary<string, FindingKind>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds && open.Count > 0; round++)
        {
            foreach (var finding in open)
                gone.TryAdd(blurred[finding.Span.Start..finding.Span.End], finding.Kind);
            blurred = ReplaceAll(blurred, Repetitions.Added(blurred, open, gone));
            // What went may have parted words that hung together, so that one that is gone stands out elsewhere: look once more.
            open = Open(screener, blurred, vouchers) is { Count: > 0 } found ? found : Repetitions.Added(blurred, [], gone);
        }

        return Open(screener, blurred, vouchers).Count == 0 ? blurred : "";
    }

    private static IReadOnlyList<Finding> Open(Screener screener, string text, Vouchers? vouchers) =>
        screener.Screen(new RawText(text), vouchers) is ScreeningOutcome.Found found ? found.Findings : [];

    /// <summary>Findings that do not fit the text, because it was edited meanwhile, are passed over.</summary>
    private static List<Finding> Ordered(RawText text, IReadOnlyList<Finding> findings)
    {
        var ordered = new List<Finding>(findings.Count);
        foreach (var finding in findings.OrderBy(finding => finding.Span.Start))
        {
            var end = ordered.Count == 0 ? 0 : ordered[^1].Span.End;
            if (finding.Span.Start >= end && finding.Span.Length > 0 && finding.Span.End <= text.Length)
                ordered.Add(finding);
        }

        return ordered;
    }

    private static string ReplaceAll(string text, IReadOnlyList<Finding> findings)
    {
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Tokenizer.Cut(text, ref tokens);
            var passage = new Passage(text, tokens.Tokens);
            var blurred = new StringBuilder(text.Length);
            var copied = 0;
            foreach (var finding in findings)
            {
                if (!passage.IsWholeTokens(finding.Span))
                    continue;
                var replacement = Replacement.For(passage, finding, earliest: copied);
                blurred.Append(text, copied, replacement.Start - copied).Append(replacement.Words);
                copied = finding.Span.End;
            }

            return blurred.Append(text, copied, text.Length - copied).ToString();
        }
        finally
        {
            tokens.Dispose();
        }
    }
}

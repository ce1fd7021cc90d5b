using Bot.Dialogs.Screening.Formats;
using Bot.Dialogs.Screening.Names;
using Bot.Dialogs.Screening.Special;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening;

/// <summary>
/// Looks for personal data in short Danish workplace text. It cuts the text into tokens once, lets each rule look at
/// them in a stated order, and merges what overlaps. Stateless and safe to share between threads.
/// </summary>
public sealed class Screener
{
    /// <summary>Clean text that may be kept, or the findings that nobody vouched for. What is urgent comes before all else.</summary>
    public ScreeningOutcome Screen(RawText text, Vouchers? vouchers = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Find(text);
        if (found.Count == 0)
            return new ScreeningOutcome.Clean(new ScreenedText(text.Reveal()), Vouched: false);

        if (found.Any(finding => finding.Level == FindingLevel.Urgent))
            return new ScreeningOutcome.Urgent();
        var open = found.Where(finding => vouchers is null || !vouchers.Covers(text.Span, finding)).ToArray();
        return open.Length == 0
            ? new ScreeningOutcome.Clean(new ScreenedText(text.Reveal()), Vouched: true)
            : new ScreeningOutcome.Found(open);
    }

    public IReadOnlyList<Finding> Find(RawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.Span);
    }

    public IReadOnlyList<Finding> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.AsSpan());
    }

#pragma warning disable CA1822 // An instance method: words that an installation adds will be the screener's state.
    private IReadOnlyList<Finding> Find(ReadOnlySpan<char> text)
#pragma warning restore CA1822
    {
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Tokenizer.Cut(text, ref tokens);
            return FindIn(new Passage(text, tokens.Tokens));
        }
        finally
        {
            tokens.Dispose();
        }
    }

    private static IReadOnlyList<Finding> FindIn(in Passage passage)
    {
        var found = new FindingList();
        FormatRules.Find(passage, ref found);
        SpecialRule.Find(passage, ref found);
        CombinationRule.Find(passage, ref found);
        NameRule.Find(passage, ref found);
        return found.Merged();
    }
}

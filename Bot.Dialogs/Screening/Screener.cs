using Bot.Dialogs.Screening.Formats;
using Bot.Dialogs.Screening.Names;
using Bot.Dialogs.Screening.Special;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening;

/// <summary>
/// Looks for personal data in short Danish workplace text. It cuts the text into tokens once, lets each rule look at
/// them in a stated order, and merges what overlaps. Safe to share between threads.
/// </summary>
/// <param name="ownWords">The names and quiet words of the installation.</param>
public sealed class Screener(OwnWords? ownWords = null)
{
    private readonly OwnWords own = ownWords ?? OwnWords.None;

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

    /// <summary>The words of a finding are all quiet words of the installation.</summary>
    internal bool IsQuiet(RawText text, Finding finding)
    {
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Cut(text.Span, ref tokens);
            var inside = finding.Span;
            foreach (ref readonly var token in tokens.Tokens)
                if (token.IsWord && inside.Overlaps(new TextSpan(token.Start, token.End)) && !token.Is(WordTraits.OwnQuiet))
                    return false;
            return true;
        }
        finally
        {
            tokens.Dispose();
        }
    }

    private void Cut(ReadOnlySpan<char> text, ref TokenBuffer tokens)
    {
        Tokenizer.Cut(text, ref tokens);
        own.Mark(text, tokens.Written);
    }

    /// <summary>What <see cref="Find(string)"/> finds, and which rules and which evidence fired. No word of the text is in it.</summary>
    public IReadOnlyList<Explanation> Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new FindingList(explains: true);
        var merged = Find(text, ref found);
        var explanations = new List<Explanation>();
        foreach (var finding in merged)
            explanations.Add(new Explanation(finding, found.ReasonsFor(finding)));
        return explanations;
    }

    private IReadOnlyList<Finding> Find(ReadOnlySpan<char> text)
    {
        var found = new FindingList();
        return Find(text, ref found);
    }

    private IReadOnlyList<Finding> Find(ReadOnlySpan<char> text, ref FindingList found)
    {
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Cut(text, ref tokens);
            var passage = new Passage(text, tokens.Tokens);
            FormatRules.Find(passage, ref found);
            SpecialRule.Find(passage, ref found);
            CombinationRule.Find(passage, ref found);
            NameRule.Find(passage, ref found);
            return found.Merged();
        }
        finally
        {
            tokens.Dispose();
        }
    }
}

/// <summary>Why something was found.</summary>
/// <param name="Finding">What and where.</param>
/// <param name="Reasons">Each rule that claimed a part of it, with its evidence.</param>
public sealed record Explanation(Finding Finding, IReadOnlyList<string> Reasons);

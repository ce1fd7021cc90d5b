using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.SecondOpinion;

/// <summary>
/// Makes foreign findings like our own: each covers whole tokens, as <see cref="Blur"/> wants them, lies inside the text and
/// overlaps no other. What lies outside the text, or on white space alone, is dropped.
/// </summary>
internal static class WholeTokens
{
    public static IReadOnlyList<Finding> Fit(RawText text, IReadOnlyList<Finding> foreign)
    {
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Tokenizer.Cut(text.Span, ref tokens);
            var passage = new Passage(text.Span, tokens.Tokens);
            var fitted = new FindingList();
            foreach (var finding in foreign)
            {
                if (Around(passage, finding.Span) is { } whole)
                    fitted.Add(finding.Kind, whole.Start, whole.End);
            }

            return fitted.Merged();
        }
        finally
        {
            tokens.Dispose();
        }
    }

    /// <summary>From the start of the first token that the span touches to the end of the last one.</summary>
    private static TextSpan? Around(in Passage passage, TextSpan span)
    {
        if (passage.Count == 0 || span.Start < 0 || span.Length <= 0 || span.End > passage.Text.Length)
            return null;
        var (first, last) = (passage.TokenAt(span.Start), passage.TokenAt(span.End - 1));
        if (passage.Tokens[last].Start >= span.End)
            last--;
        return first <= last && passage.Tokens[first].End > span.Start
            ? new TextSpan(passage.Tokens[first].Start, passage.Tokens[last].End)
            : null;
    }
}

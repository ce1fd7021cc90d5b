using Bot.Dialogs.Screening.SecondOpinion;

namespace Bot.Dialogs.Screening;

/// <summary>
/// What every form goes through before a word of it is kept: first the embedded screener, then, where the installation has one,
/// a second opinion. <see cref="Draft.ScreenAsync"/> says in which order.
/// </summary>
public sealed class PrivacyScreening(Screener embedded, ISecondOpinion? secondOpinion = null)
{
    public Screener Embedded => embedded;

    public bool HasSecondOpinion => secondOpinion is not null;

    /// <summary>
    /// Shows a text to the second opinion. Only for what the embedded screener found clean: the text may leave this machine here.
    /// </summary>
    public async Task<ScreeningOutcome> AskAgainAsync(RawText text, Vouchers vouchers, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vouchers);
        IReadOnlyList<Finding> objections = secondOpinion is null || text.IsBlank
            ? []
            : WholeTokens.Fit(text, await secondOpinion.AskAsync(text, cancellation));
        var open = objections.Where(finding => Stands(text, finding, vouchers)).ToArray();
        return open.Length == 0
            ? new ScreeningOutcome.Clean(new ScreenedText(text.Reveal()), Vouched: objections.Count > 0)
            : new ScreeningOutcome.Found(open);
    }

    /// <summary>What the writer vouched for does not stand, nor does a name that the installation calls quiet: the service knows neither.</summary>
    private bool Stands(RawText text, Finding finding, Vouchers vouchers) =>
        !vouchers.Covers(text.Span, finding) && !(finding.Kind is FindingKind.Name && embedded.IsQuiet(text, finding));
}

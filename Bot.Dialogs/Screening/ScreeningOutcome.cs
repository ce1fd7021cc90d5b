namespace Bot.Dialogs.Screening;

/// <summary>Either clean text that may be kept, or what the writer has to look at first, or what is no matter for a bot.</summary>
public abstract record ScreeningOutcome
{
    private ScreeningOutcome()
    {
    }

    /// <param name="Text">What may be kept.</param>
    /// <param name="Vouched">The writer said of at least one doubtful place that it is nothing: an organiser looks at it first.</param>
    public sealed record Clean(ScreenedText Text, bool Vouched) : ScreeningOutcome;

    /// <param name="Findings">At least one; in the order of the text, without overlap.</param>
    public sealed record Found(IReadOnlyList<Finding> Findings) : ScreeningOutcome;

    /// <summary>Somebody may be in danger. Nothing is kept, nothing is replaced and nobody can vouch for it: the writer is shown whom to turn to.</summary>
    public sealed record Urgent : ScreeningOutcome;
}

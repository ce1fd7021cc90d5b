namespace Bot.Dialogs.Screening.SecondOpinion;

/// <summary>
/// Somebody else who looks at a text in which the embedded screener found nothing that still stands. An installation may do
/// without: then the embedded result is the whole result.
/// </summary>
public interface ISecondOpinion
{
    /// <summary>
    /// What it objects to. Nothing when it cannot be had, in good time and without a fault: it may add to what the screener finds,
    /// and must never keep anybody from answering.
    /// </summary>
    Task<IReadOnlyList<Finding>> AskAsync(RawText text, CancellationToken cancellation);
}

namespace Bot.Dialogs.Rounds;

/// <summary>How long things are kept (domain.md section 5).</summary>
internal static class Retention
{
    /// <summary>Months from a round's closing until its answers go.</summary>
    public const int AnswerMonths = 18;
}

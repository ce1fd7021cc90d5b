namespace Bot.Dialogs;

/// <summary>
/// How long things are kept before the daily job deletes them or asks about them; section <c>Retention</c>, defaults from domain.md section 5.
/// Drafts would be kept for 30 days; nothing keeps drafts yet.
/// </summary>
public sealed record RetentionRules
{
    /// <summary>Months from a round's closing until it goes with its answers. A round keeps the figure that its card promised.</summary>
    public int AnswerMonths { get; init; } = 18;

    /// <summary>Months from a story's telling, or from the last question, until its teller is asked whether it may still be used.</summary>
    public int StoryQuestionMonths { get; init; } = 12;

    /// <summary>Years that the record of an export or an erasure is kept.</summary>
    public int AuditYears { get; init; } = 5;

    /// <summary>The hour in Danish time from which the day's job may run.</summary>
    public int Hour { get; init; } = 3;
}

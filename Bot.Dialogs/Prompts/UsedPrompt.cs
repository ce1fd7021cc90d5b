namespace Bot.Dialogs.Prompts;

/// <summary>A prompt that a channel has been asked, and when.</summary>
public sealed record UsedPrompt(PromptId Prompt, IsoWeek Week)
{
    /// <summary>How many answered, known when the round has closed. Weeks from before this was counted have none.</summary>
    public int? Answers { get; init; }
}

/// <summary>All that a channel has been asked from the bank.</summary>
/// <param name="Weekly">The weeks' own questions, which the cycle, the mix and the rhythm of kinds go by.</param>
/// <param name="ByLeaders">What leaders took for rounds of their own: used, but not part of the weeks' cycle.</param>
public sealed record AskedBefore(IReadOnlyList<UsedPrompt> Weekly, IReadOnlyList<UsedPrompt> ByLeaders)
{
    /// <summary>Fewer than so many answers make a week quiet (domain.md rule 9).</summary>
    public const int FewAnswers = 3;

    public static readonly AskedBefore Nothing = new([], []);

    /// <summary>How many of the latest weeks in a row were quiet. A week whose answers are not counted yet ends the row.</summary>
    public int QuietWeeks() => Weekly.OrderByDescending(use => use.Week).TakeWhile(use => use.Answers < FewAnswers).Count();
}

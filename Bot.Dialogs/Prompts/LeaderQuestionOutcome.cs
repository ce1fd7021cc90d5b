namespace Bot.Dialogs.Prompts;

public abstract record LeaderQuestionOutcome
{
    private LeaderQuestionOutcome()
    {
    }

    /// <param name="Text">The question as written, without space around it.</param>
    public sealed record Accepted(string Text) : LeaderQuestionOutcome;

    public sealed record Refused(QuestionFault Fault) : LeaderQuestionOutcome;
}

public enum QuestionFault
{
    Empty,
    TooLong,

    /// <summary>A plain statement or order that asks nothing.</summary>
    NoQuestion,

    /// <summary>Can be answered with yes or no, so the talk would end there.</summary>
    YesNo,

    /// <summary>Carries its own answer: "enig i, at …", "ikke sandt?".</summary>
    LeadingStatement,
}

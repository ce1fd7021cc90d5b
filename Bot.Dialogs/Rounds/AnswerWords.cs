namespace Bot.Dialogs.Rounds;

/// <summary>The sentences that an answer's choices have on every card.</summary>
internal static class AnswerWords
{
    public static string KeyOf(Visibility visibility) => visibility switch
    {
        Visibility.Named => "week.visibility.named",
        Visibility.Team => "week.visibility.team",
        _ => "week.visibility.aggregate",
    };

    public static string KeyOf(AnswerTag tag) => tag switch
    {
        AnswerTag.Works => "week.tag.works",
        AnswerTag.Hard => "week.tag.hard",
        AnswerTag.Wish => "week.tag.wish",
        _ => "week.tag.none",
    };
}

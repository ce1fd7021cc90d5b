using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening;

namespace Bot.Dialogs.Rounds;

/// <summary>How an answer's words and choices read on every card.</summary>
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

    public static string? Of(Answer answer, PromptKind kind, Texts texts) => Of(kind, answer.Text, answer.Second, answer.Third, texts);

    public static string? Of(SharedAnswer answer, PromptKind kind, Texts texts) => Of(kind, answer.Text, answer.Second, answer.Third, texts);

    /// <summary>What was written in the form's own fields, as one text; null where nothing was.</summary>
    private static string? Of(PromptKind kind, ScreenedText? first, ScreenedText? second, ScreenedText? third, Texts texts)
    {
        var written = ((ScreenedText?[])[first, second, third]).OfType<ScreenedText>().Select(text => text.Value).ToList();
        if (written.Count == 0)
            return null;
        if (kind is not PromptKind.Pairwise || second is null)
            return string.Join(", ", written);

        var taken = texts.Format("ans.taken", second.Value);
        return first is null ? taken : $"{Ended(texts.Format("ans.talked", first.Value))} {taken}";
    }

    private static string Ended(string sentence) => sentence[^1] is '.' or '!' or '?' or '…' ? sentence : sentence + ".";
}

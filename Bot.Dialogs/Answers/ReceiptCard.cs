using AdaptiveCards;
using Bot.Dialogs.Rounds;

namespace Bot.Dialogs.Answers;

/// <summary>What one person sees after answering, skipping or deleting, in place of the form and on their own screen only.</summary>
internal static class ReceiptCard
{
    public static class Verbs
    {
        public const string Edit = "answer.edit";
        public const string AskDelete = "answer.delete";
        public const string Delete = "answer.delete.yes";
    }

    public static Card Kept(DialogueRound round, Answer answer, Texts texts)
    {
        var card = Start(round, texts);
        List<AdaptiveElement> items = [BaseCard.Strong(texts.Format(answer.IsKeyless ? "ans.ok.keyless" : "ans.ok", PromptCard.Closing(round, texts)))];
        if (answer.Vouched)
            items.Add(BaseCard.Subtle(texts["ans.vouched"]));
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Good, [.. items]));
        AddOwn(card, answer, texts);
        card.Actions.Add(Button(texts["ans.edit"], Verbs.Edit, round));
        card.Actions.Add(Button(texts["ans.delete"], Verbs.AskDelete, round));
        card.Actions.Add(BaseCard.OpenDialog(texts["week.story"], PromptCard.Verbs.TellStory, PromptCard.DataOf(round)));
        return Finish(card, round, texts);
    }

    public static Card SureToDelete(DialogueRound round, Answer answer, Texts texts)
    {
        var card = Start(round, texts);
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Warning, BaseCard.Strong(texts["ans.delete.sure"])));
        AddOwn(card, answer, texts);
        card.Actions.Add(Button(texts["ans.delete.yes"], Verbs.Delete, round, "destructive"));
        card.Actions.Add(Button(texts["ans.undo"], PromptCard.Verbs.View, round));
        return Finish(card, round, texts);
    }

    public static Card Deleted(DialogueRound round, Texts texts) => Said(round, texts["ans.deleted"], texts);

    /// <summary>After closing: there is nothing that the reader could still answer or delete.</summary>
    public static Card NotFound(DialogueRound round, Texts texts)
    {
        var card = Start(round, texts);
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Warning, BaseCard.Strong(texts["ans.notFound"])));
        return Finish(card, round, texts);
    }

    public static Card Skipped(DialogueRound round, Texts texts) => Said(round, texts["ans.skipped"], texts);

    /// <summary>The round has closed: what was written stands in a field, and may become a story.</summary>
    public static Card TooLate(DialogueRound round, AnswerForm form, Texts texts)
    {
        var card = Start(round, texts);
        card.Body.Add(BaseCard.Notice(
            AdaptiveContainerStyle.Warning, BaseCard.Strong(texts.Format("err.closed", PromptCard.Closing(round, texts)))));
        if (!form.Text.IsBlank)
            card.Body.Add(BaseCard.TextInput(PromptCard.Fields.Text, texts["ans.yours"], form.Text.Reveal()).Multiline());
        card.Actions.Add(BaseCard.OpenDialog(texts["week.story"], PromptCard.Verbs.TellStory, PromptCard.DataOf(round), withInputs: true));
        return Card.From(card);
    }

    private static Card Said(DialogueRound round, string sentence, Texts texts)
    {
        var card = Start(round, texts);
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Good, BaseCard.Strong(sentence)));
        card.Actions.Add(Button(texts["ans.again"], Verbs.Edit, round));
        card.Actions.Add(BaseCard.OpenDialog(texts["week.story"], PromptCard.Verbs.TellStory, PromptCard.DataOf(round)));
        return Finish(card, round, texts);
    }

    private static AdaptiveCard Start(DialogueRound round, Texts texts)
    {
        var card = BaseCard.New(texts);
        PromptCard.AddQuestion(card, round, texts);
        return card;
    }

    private static void AddOwn(AdaptiveCard card, Answer answer, Texts texts)
    {
        card.Body.Add(BaseCard.Strong(texts["ans.yours"]));
        if (answer.Number is { } number)
            card.Body.Add(BaseCard.Paragraph(texts.Format("ans.number", number)));
        if (answer.Text is { } text)
            card.Body.Add(BaseCard.Paragraph(Markdown.Escape(text.Value)));
        card.Body.Add(BaseCard.Subtle($"{texts["week.visibility"]} {texts[answer.Visibility switch
        {
            Visibility.Named => "week.visibility.named",
            Visibility.Team => "week.visibility.team",
            _ => "week.visibility.aggregate",
        }]}"));
    }

    /// <summary>Every view of the round refreshes to what is true now, so that no stale receipt stands for long.</summary>
    private static Card Finish(AdaptiveCard card, DialogueRound round, Texts texts)
    {
        card.Refresh = new AdaptiveRefresh { UserIds = null, Action = BaseCard.Execute(texts["week.open.card"], PromptCard.Verbs.View, PromptCard.DataOf(round)) };
        return Card.From(card);
    }

    private static AdaptiveExecuteAction Button(string title, string verb, DialogueRound round, string? style = null) =>
        BaseCard.Execute(title, verb, PromptCard.DataOf(round), style).WithoutInputs();
}

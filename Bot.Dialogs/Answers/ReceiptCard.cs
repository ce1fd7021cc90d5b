using AdaptiveCards;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;

namespace Bot.Dialogs.Answers;

/// <summary>What one person sees after answering, skipping or deleting, in place of the form and on their own screen only.</summary>
internal static class ReceiptCard
{
    public static class Verbs
    {
        public const string Edit = "answer.edit";
        public const string AskDelete = "answer.delete";
        public const string Delete = "answer.delete.yes";
        public const string FollowUp = "answer.followUp";
        public const string BlurFollowUp = "answer.followUp.blur";
    }

    /// <param name="followUp">What is already written under the follow-up question.</param>
    /// <param name="notice">What must be looked at in it.</param>
    public static Card Kept(DialogueRound round, Answer answer, FollowUpForm followUp, FormNotice notice, Texts texts)
    {
        var card = Start(round, texts);
        List<AdaptiveElement> items = [BaseCard.Strong(texts.Format(answer.IsKeyless ? "ans.ok.keyless" : "ans.ok", PromptCard.Closing(round, texts)))];
        if (answer.Vouched)
            items.Add(BaseCard.Subtle(texts["ans.vouched"]));
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Good, [.. items]));
        AddOwn(card, round, answer, texts);
        if (answer.FollowUp is null && round.Question.In(texts).FollowUp is { } asked)
            card.Body.Add(FollowUpPart(round, asked, followUp, notice, texts));
        card.Body.AddRange(BaseCard.ButtonRows(
            Button(texts["ans.edit"], Verbs.Edit, round),
            Button(texts["ans.delete"], Verbs.AskDelete, round),
            BaseCard.OpenDialog(texts["week.story"], PromptCard.Verbs.TellStory, PromptCard.DataOf(round))));
        return Finish(card, round, texts);
    }

    public static Card SureToDelete(DialogueRound round, Answer answer, Texts texts)
    {
        var card = Start(round, texts);
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Warning, BaseCard.Strong(texts["ans.delete.sure"])));
        AddOwn(card, round, answer, texts);
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

    public static Card Misfit(DialogueRound round, Texts texts) => Said(round, texts["ans.misfit"], texts);

    /// <summary>The round has closed: what was written stands in a field, and may become a story.</summary>
    public static Card TooLate(DialogueRound round, RawText written, Texts texts)
    {
        var card = Start(round, texts);
        card.Body.Add(BaseCard.Notice(
            AdaptiveContainerStyle.Warning, BaseCard.Strong(texts.Format("err.closed", PromptCard.Closing(round, texts)))));
        if (!written.IsBlank)
            card.Body.Add(BaseCard.TextInput(PromptCard.Fields.Text, texts["ans.yours"], written.Reveal()).Multiline());
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

    private static void AddOwn(AdaptiveCard card, DialogueRound round, Answer answer, Texts texts)
    {
        card.Body.Add(BaseCard.Strong(texts["ans.yours"]));
        if (answer.Number is { } number)
            card.Body.Add(BaseCard.Paragraph(texts.Format("ans.number", number)));
        if (AnswerWords.Of(answer, round.Question.Kind, texts) is { } written)
            card.Body.Add(BaseCard.Paragraph(Markdown.Escape(written)));
        if (answer.FollowUp is { } added)
        {
            if (round.Question.In(texts).FollowUp is { } asked)
                card.Body.Add(BaseCard.Subtle(Markdown.Escape(asked)));
            card.Body.Add(BaseCard.Paragraph(Markdown.Escape(added.Value)));
        }

        card.Body.Add(BaseCard.Subtle($"{texts["week.visibility"]} {texts[AnswerWords.KeyOf(answer.Visibility)]}"));
    }

    /// <summary>One more question for who has a minute; its button stands with it, since it sends nothing else.</summary>
    private static AdaptiveContainer FollowUpPart(DialogueRound round, string asked, FollowUpForm form, FormNotice notice, Texts texts)
    {
        var data = PromptCard.DataOf(round);
        if (!form.Vouchers.IsEmpty)
            data[FindingsCard.VouchersField] = form.Vouchers.ToString();
        return BaseCard.Notice(
            AdaptiveContainerStyle.Emphasis,
            [
                BaseCard.Strong(texts["ans.followUp"]),
                .. FindingsCard.Above(notice, texts),
                AnswerFormCard.FollowUpInput(asked, form.Text.Reveal(), texts),
                BaseCard.Subtle(texts["ans.followUp.who"]),
                .. BaseCard.ButtonRows(
                [
                    BaseCard.Execute(texts["ans.followUp.send"], Verbs.FollowUp, data),
                    .. FindingsCard.WaysOn(
                        notice, Verbs.BlurFollowUp, Verbs.FollowUp, data, (title, verb, sent) => BaseCard.Execute(title, verb, sent), texts),
                ]),
            ]);
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

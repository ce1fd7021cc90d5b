namespace Bot.Dialogs.Rounds;

/// <summary>“Luk nu” asks once more, since a closed round cannot be opened again.</summary>
internal static class CloseCard
{
    public static class Verbs
    {
        public const string Ask = "round.close";
        public const string Close = "round.close.yes";
    }

    public static Card Sure(DialogueRound round, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Strong(Markdown.Escape(round.Question.In(texts).Text)));
        card.Body.Add(BaseCard.Paragraph(texts["round.closeNow.sure"]));
        card.Actions.Add(BaseCard.Submit(texts["round.closeNow.yes"], Verbs.Close, PromptCard.DataOf(round), "positive"));
        return Card.From(card);
    }
}

namespace Bot.Dialogs;

/// <summary>One sentence as a card, where the client has room for a card only.</summary>
internal static class SentenceCard
{
    public static Card For(string sentence, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(sentence));
        return Card.From(card);
    }
}

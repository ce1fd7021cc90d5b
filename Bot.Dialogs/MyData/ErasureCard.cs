using AdaptiveCards;

namespace Bot.Dialogs.MyData;

/// <summary>“Slet alt”, from the question to the receipt.</summary>
internal static class ErasureCard
{
    public static class Verbs
    {
        public const string Ask = "mine.erase";
        public const string Erase = "mine.erase.yes";
    }

    public static Card Sure(int ledChannels, string? fault, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(texts["me.erase"]));
        if (fault is not null)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Attention, BaseCard.Strong(fault)));
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Warning, BaseCard.Strong(texts["me.erase.sure"])));
        if (ledChannels > 0)
        {
            card.Body.Add(BaseCard.Paragraph(texts.Count("me.erase.leads", ledChannels)));
            card.Body.Add(BaseCard.Paragraph(texts["me.erase.rounds"]));
        }

        card.Body.Add(BaseCard.Paragraph(texts["me.erase.keyless"]));
        card.Actions.Add(BaseCard.Execute(texts["ans.delete.yes"], Verbs.Erase, [], "destructive"));
        card.Actions.Add(BaseCard.Execute(texts["ans.undo"], MyDataCard.Verbs.View, []));
        return Card.From(card);
    }

    public static Card Done(ReceiptNumber receipt, PrivacyContact contact, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Good, BaseCard.Strong(texts.Format("me.erased", receipt))));
        card.Body.Add(BaseCard.Paragraph(texts["me.erased.note"]));
        card.Body.Add(BaseCard.Paragraph(texts["me.erased.teams"]));
        card.Body.Add(BaseCard.Subtle(contact.Sentence(texts)));
        return Card.From(card);
    }
}


namespace Bot.Dialogs.Channels;

/// <summary>Who the bot is, what it does with what people write, and the leader's way into setup.</summary>
internal static class WelcomeCard
{
    public static Card For(Channel channel, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(texts["welcome.title"]));
        card.Body.Add(BaseCard.Paragraph(texts["help"]));
        card.Body.Add(BaseCard.Paragraph(texts["welcome.privacy"]));
        card.Body.Add(BaseCard.Paragraph(texts["welcome.next"]));
        card.Actions.Add(BaseCard.OpenDialog(texts["welcome.setup"], SetupCard.Verbs.Open, SetupCard.DataOf(channel.Key)));
        return Card.From(card);
    }

    /// <summary>The answer to “hjælp”: what can be typed, and whether MED has discussed the bot here.</summary>
    public static Card Help(Channel? channel, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(texts["help.title"]));
        card.Body.Add(BaseCard.Paragraph(texts["help"]));
        foreach (var line in (string[])["help.question", "help.swap", "help.pause", "help.round", "help.story", "help.popup", "help.mine", "help.setup"])
            card.Body.Add(BaseCard.Paragraph("- " + texts[line]));
        if (channel?.Settings.MedDate is { } med)
            card.Body.Add(BaseCard.Subtle(texts.Format("help.med", texts.Date(med))));
        return Card.From(card);
    }

    /// <summary>A leader asked for setup by a typed command: the button that opens the form for the leader alone.</summary>
    public static Card OfferSetup(Channel channel, string reason, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(reason));
        card.Actions.Add(BaseCard.OpenDialog(texts["setup.open.button"], SetupCard.Verbs.Open, SetupCard.DataOf(channel.Key)));
        return Card.From(card);
    }

    public static Card Personal(Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(texts["welcome.title"]));
        card.Body.Add(BaseCard.Paragraph(texts["welcome.personal"]));
        card.Body.Add(BaseCard.Paragraph(texts["help"]));
        return Card.From(card);
    }
}
